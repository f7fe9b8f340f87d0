import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt map list`.
struct MapList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.repository.tableDescriptions().map(MapReport.init)) { $0.mapNames($1) }
  }
}
