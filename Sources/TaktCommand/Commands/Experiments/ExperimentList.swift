import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt experiment list`.
struct ExperimentList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    let reports = try plan.repository.experiments().map { try plan.report(on: $0) }
    try global.show(reports) { $0.list($1) }
  }
}
