import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt campaign list`.
struct CampaignList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.campaignReports()) { $0.list($1) }
  }
}
