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
  @OptionGroup var responsible: ResponsibleOptions
  @Option(
    help: .words(
      de: "Adresse des Impressums; none für keine.",
      en: "Address of the legal notice; none for none."))
  var imprint: String?
}

extension ChannelDetails {
  /// The request as the plan is asked.
  var request: ChannelRequest {
    ChannelRequest(
      kind: kind, url: url, owner: responsible.owner, deputy: responsible.deputy, imprint: imprint)
  }
}
