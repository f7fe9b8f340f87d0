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
  @Option(
    help: .words(
      de: "Art; davon hängt die Textlänge ab.", en: "Kind; the text limit depends on it."))
  var kind: ChannelKind?
  @Option(help: .words(de: "Adresse der Seite.", en: "The page's address.")) var url: String?
  @Option(help: .words(de: "Wer zuständig ist.", en: "Who is responsible.")) var owner: String?
  @Option(help: .words(de: "Wer vertritt.", en: "Who stands in.")) var deputy: String?
  @Option(help: .words(de: "Adresse des Impressums.", en: "Address of the legal notice."))
  var imprint: String?

  func run() throws {
    let given: [Any?] = [name, kind, url, owner, deputy, imprint]
    guard given.contains(where: { $0 != nil }) else { throw CommandError.nothingToChange }
    let plan = try global.openPlan()
    let old = try plan.channel(named: channel)
    let channel = try Channel(
      id: old.id, network: old.network, name: name.map { try Name($0) } ?? old.name,
      kind: kind ?? old.kind, url: url.map(webAddress) ?? old.url,
      owner: owner.map { try plan.person(named: $0).reference } ?? old.owner,
      deputy: deputy.map { try plan.person(named: $0).reference } ?? old.deputy,
      imprint: imprint.map(webAddress) ?? old.imprint)
    try plan.repository.update(channel, by: plan.author())
    try global.show(ChangeReport([ChannelReport(channel)], dryRun: global.dryRun)) {
      $0.channels($1)
    }
  }
}
