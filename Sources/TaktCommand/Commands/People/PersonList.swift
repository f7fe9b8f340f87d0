import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt person list`.
struct PersonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show everybody."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().persons()) { $0.list($1) }
  }
}
