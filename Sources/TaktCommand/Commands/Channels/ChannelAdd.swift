import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
      ))
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
