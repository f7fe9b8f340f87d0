import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt channel …`.
struct ChannelCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "channel",
      abstract: .words(
        de: "Die Konten der Firma in den Netzwerken.",
        en: "The accounts of the firm on the networks."),
      subcommands: [
        ChannelAdd.self, ThingList<Self>.self, ChannelEdit.self, AskedDelete<Self>.self,
      ])
  }
}

/// `takt channel list` and `takt channel delete NAME`.
extension ChannelCommand: ListingNoun, DeletingNoun {
  static var listing: Listing<ChannelReport> {
    Listing(things: { try $0.channels() }, text: { $0.list($1) })
  }

  static var deletion: Deletion<String, ChannelReport> {
    Deletion(
      abstract: .words(
        de: "Einen Kanal ohne Beiträge löschen, mit seinen Sendeplätzen und Bausteinen.",
        en: "Delete a channel without posts, with its slots and snippets."),
      which: .words(
        de: "Welchen: Name oder Netzwerk.", en: "Which: name or network.", valueName: "channel"),
      deleting: { .channel($0) }, name: { $1.name })
  }
}

/// `takt channel add NETWORK`.
struct ChannelAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Ein Konto aufnehmen.", en: "Add an account."),
      discussion: .words(
        de: """
          Ein Konto in einem geschlossenen Netzwerk (\(closed)) dient der Vergangenheit: \
          Planen lässt sich dort nichts.
          """,
        en: """
          An account on a network that has closed (\(closed)) is for the past: nothing can \
          be planned there.
          """
      ).examples(
        de: """
          takt channel add facebook --owner Anna
          takt channel add facebook --name "Facebook Laden"
          """,
        en: """
          takt channel add facebook --owner Anna
          takt channel add facebook --name "Facebook shop"
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "\(networks(or: "oder")).", en: "\(networks(or: "or"))."))
  var network: String
  @Option(
    help: .words(de: "Name; sonst der des Netzwerks.", en: "Name; else the network's."))
  var name: String?
  @OptionGroup var details: ChannelDetails

  private static var closed: String {
    Network.all.filter { $0.retiredSince != nil }.map(\.name).joined(separator: ", ")
  }

  private static func networks(or: String) -> String {
    let ids = Network.all.map(\.id)
    return ids.dropLast().joined(separator: ", ") + " \(or) " + ids.suffix(1).joined()
  }

  func run() throws {
    let plan = try global.openPlan()
    let report = try plan.addChannel(on: Network.find(network), name: name, details.request)
    try global.show(report) { $0.channels($1) }
  }
}

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
