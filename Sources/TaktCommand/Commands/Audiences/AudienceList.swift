import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt audience list`.
struct AudienceList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.repository.audiences().map(AudienceReport.init)) { $0.list($1) }
  }
}
