import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt channel list`.
struct ChannelList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().channels()) { $0.list($1) }
  }
}
