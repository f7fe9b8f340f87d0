import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

extension ChannelKind: ExpressibleByArgument {}

/// `takt channel add NETWORK`.
struct ChannelAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Ein Konto aufnehmen.", en: "Add an account."),
      discussion: .words(
        de: """
          Ein Konto in einem geschlossenen Netzwerk (Google+) dient der Vergangenheit: \
          Planen lässt sich dort nichts.
          """,
        en: """
          An account on a network that has closed (Google+) is for the past: nothing can \
          be planned there.
          """
      ))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "facebook, xing, linkedin, x, instagram oder googleplus.",
      en: "facebook, xing, linkedin, x, instagram or googleplus."))
  var network: String
  @Option(
    help: .words(de: "Name; sonst der des Netzwerks.", en: "Name; else the network's."))
  var name: String?
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
    let network = try TaktCommand.network(named: network)
    let plan = try global.openPlan()
    let name = try Name(name ?? network.name)
    let owner = try owner.map { try plan.person(named: $0).reference }
    let deputy = try deputy.map { try plan.person(named: $0).reference }
    let channel = try plan.repository.addChannel(by: plan.author()) { id in
      try Channel(
        id: id, network: network, name: name, kind: kind ?? network.kinds[0],
        url: url.map(webAddress), owner: owner, deputy: deputy, imprint: imprint.map(webAddress))
    }
    try global.show(ChangeReport([ChannelReport(channel)], dryRun: global.dryRun)) {
      $0.channels($1)
    }
  }
}

/// An address as a browser takes it: http or https, with a host and without blanks.
/// - Throws: `CommandError.badAddress`.
func webAddress(_ text: String) throws -> String {
  let lower = text.lowercased()
  let rest = lower.hasPrefix("https://") ? lower.dropFirst(8) : lower.dropFirst(7)
  guard lower.hasPrefix("http://") || lower.hasPrefix("https://"),
    let first = rest.first, first.isLetter || first.isNumber,
    !text.contains(where: \.isWhitespace),
    !text.unicodeScalars.contains(where: { $0.value < 32 })
  else { throw CommandError.badAddress(text) }
  return text
}
