import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt map list`.
struct MapList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().tableMaps()) { $0.mapNames($1) }
  }
}
