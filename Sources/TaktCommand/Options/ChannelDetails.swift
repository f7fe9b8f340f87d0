import Actions
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
  /// The request as the plan is asked.
  var request: ChannelRequest {
    ChannelRequest(kind: kind, url: url, owner: owner, deputy: deputy, imprint: imprint)
  }
}
