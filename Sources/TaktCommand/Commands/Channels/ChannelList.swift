import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt channel list`.
struct ChannelList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.repository.channels().map(ChannelReport.init)) { $0.list($1) }
  }
}
