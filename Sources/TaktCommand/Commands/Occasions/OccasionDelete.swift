import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt occasion delete ID…`.
struct OccasionDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete", abstract: .words(de: "Anlässe löschen.", en: "Delete occasions."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummern.", en: "Their numbers.")) var ids: [OccasionID]

  func run() throws {
    let plan = try global.openStepwise()
    let occasions = try plan.repository.delete(ids.distinct, by: plan.author())
    let report = ChangeReport(occasions.map(OccasionReport.init), dryRun: global.dryRun)
    try global.show(report) { $0.deleted($1) { $0.name } }
  }
}
