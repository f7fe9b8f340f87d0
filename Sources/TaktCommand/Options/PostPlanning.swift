import Actions
import ArgumentParser
import Planning

/// Where and when a post is to go out, and what goes with its text.
struct PostPlanning: ParsableArguments {
  @Option(
    help: .words(
      de: "Kanäle oder Netzwerke; mehrere mit Komma.",
      en: "Channels or networks; several by commas.", valueName: "channels"))
  var on: [String]
  @Option(
    parsing: .unconditional,
    help: .words(
      de:
        "Wann, etwa \"di 9:00\" oder 2026-03-03 09:00; sonst der nächste freie Sendeplatz (next).",
      en: "When, such as \"tue 9:00\" or 2026-03-03 09:00; else the next free slot (next).",
      valueName: "time"))
  var at: String?
  @OptionGroup var repetition: RepetitionOptions
  @Option(
    help: .words(
      de: "Zu welcher Kampagne; sonst zu der, die dann läuft; none: zu keiner.",
      en: "Of which campaign; else of the one that runs then; none: of none."))
  var campaign: String?
  @Option(help: .words(de: "Zu welchem Thema.", en: "Of which pillar.")) var pillar: String?
  @Option(
    help: .words(
      de: "Zu welchem Versuch; Takt sagt, welche Variante dran ist.",
      en: "Of which experiment; Takt says whose arm's turn it is."))
  var experiment: String?
  @Option(help: .words(de: "Woraus er besteht.", en: "What it is made of."))
  var format: PostFormat?
  @Option(
    help: .words(
      de: "Adresse, auf die er verweist; sie wird mit utm-Angaben versehen (config links).",
      en: "Address that it points to; it is tagged with utm parameters (config links)."))
  var link: String?
  @OptionGroup var media: MediaOptions
  @OptionGroup var snippets: SnippetOptions
  @Option(
    help: .words(
      de: "Wer zuständig ist; sonst, wer für Kampagne oder Kanal zuständig ist, sonst Sie.",
      en: "Who is responsible; else whoever owns campaign or channel, else you."))
  var owner: String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Arbeitsminuten auf dem ersten Kanal; sonst die üblichen.",
      en: "Minutes of work on the first channel; else the usual ones."))
  var minutes: Int?
  @Option(help: .words(de: "Wie heikel er ist.", en: "How delicate it is.")) var risk: Risk = .low
  @Flag(help: .words(de: "Er wird beworben.", en: "It will be boosted.")) var paid = false
}

extension PostPlanning {
  /// The request as the plan is asked.
  /// - Throws: `EffortError.outOfRange`.
  func request() throws -> PostRequest {
    var request = PostRequest(on: on, at: at)
    request.every = repetition.every
    request.times = repetition.times
    request.until = repetition.until
    request.campaign = campaign
    request.pillar = pillar
    request.experiment = experiment
    request.format = format
    request.link = link
    request.media = media.request
    request.snippets = SnippetChoice(named: snippets.named, hasUsual: !snippets.noSnippets)
    request.owner = owner
    request.minutes = try minutes.map { try Effort(minutes: $0) }
    request.risk = risk
    request.isPaid = paid
    return request
  }
}
