import ArgumentParser
import Planning

extension ChannelKind: ExpressibleByArgument {}

/// What is known of an account.
struct ChannelDetails: ParsableArguments {
  @Option(
    help: .words(
      de: "Art; davon hängt die Textlänge ab.", en: "Kind; the text limit depends on it."))
  var kind: ChannelKind?
  @Option(
    help: .words(de: "Adresse der Seite; none für keine.", en: "The page's address; none for none.")
  ) var url: String?
  @Option(
    help: .words(
      de: "Wer zuständig ist; none für niemanden.", en: "Who is responsible; none for nobody."))
  var owner: String?
  @Option(
    help: .words(de: "Wer vertritt; none für niemanden.", en: "Who stands in; none for nobody."))
  var deputy: String?
  @Option(
    help: .words(
      de: "Adresse des Impressums; none für keine.",
      en: "Address of the legal notice; none for none."))
  var imprint: String?
}

extension ChannelDetails {
  var isEmpty: Bool {
    let given: [Any?] = [kind, url, owner, deputy, imprint]
    return given.allSatisfy { $0 == nil }
  }

  /// What was given, looked up in the plan and ready to be done to a channel; the rest of it stays.
  func step(in plan: StepwisePlan) throws -> (Channel) throws -> Channel {
    let owner = try owner.map { try $0.nilForNone.map { try plan.person(named: $0).reference } }
    let deputy = try deputy.map { try $0.nilForNone.map { try plan.person(named: $0).reference } }
    let url = try url.map { try $0.nilForNone.map(webAddress) }
    let imprint = try imprint.map { try $0.nilForNone.map(webAddress) }
    return { channel in
      try Channel(
        id: channel.id, network: channel.network, name: channel.name, kind: kind ?? channel.kind,
        url: url ?? channel.url, owner: owner ?? channel.owner, deputy: deputy ?? channel.deputy,
        imprint: imprint ?? channel.imprint)
    }
  }
}
