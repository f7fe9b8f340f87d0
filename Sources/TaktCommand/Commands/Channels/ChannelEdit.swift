import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt channel edit NAME`.
struct ChannelEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit", abstract: .words(de: "Ein Konto ändern.", en: "Change an account."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welches: Name oder Netzwerk.", en: "Which: name or network."))
  var channel: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?
  @OptionGroup var details: ChannelDetails

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.editChannel(channel, name: name, details.request)) { $0.channels($1) }
  }
}
