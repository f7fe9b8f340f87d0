import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().deleteChannel(channel)) { $0.deleted($1) { $0.name } }
  }
}
