import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt channel delete NAME`.
struct ChannelDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Einen Kanal ohne Beiträge löschen.",
        en: "Delete a channel without posts."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchen: Name oder Netzwerk.", en: "Which: name or network."))
  var channel: String

  func run() throws {
    let plan = try global.openStepwise()
    let channel = try plan.channel(named: channel)
    let report = ChannelReport(channel)
    try plan.repository.delete(channel, by: plan.author())
    try global.show(ChangeReport([report], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.name }
    }
  }
}
