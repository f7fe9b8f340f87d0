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
    let plan = try global.openStepwise()
    guard name != nil || !details.isEmpty else { throw ChangeError.nothing }
    let old = try plan.channel(named: channel)
    var channel = try details.step(in: plan)(old)
    if let name { channel.name = try Name(name) }
    try plan.repository.update(old, to: channel, by: plan.author())
    try global.show(ChangeReport([ChannelReport(channel)], dryRun: global.dryRun)) {
      $0.channels($1)
    }
  }
}
