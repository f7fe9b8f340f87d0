import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    guard name != nil || !details.isEmpty else { throw CommandError.nothingToChange }
    let plan = try global.openPlan()
    var old = try plan.channel(named: channel)
    if let name { old.name = try Name(name) }
    let channel = try details.step(in: plan)(old)
    try plan.repository.update(channel, by: plan.author())
    try global.show(ChangeReport([ChannelReport(channel)], dryRun: global.dryRun)) {
      $0.channels($1)
    }
  }
}
