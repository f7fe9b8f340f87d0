import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

extension PostFormat: ExpressibleByArgument {}
extension Risk: ExpressibleByArgument {}

/// `takt post add TEXT --on linkedin,xing --at "tue 9:00"`.
struct PostAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Einen Beitrag planen.", en: "Plan a post."),
      discussion: .words(
        de: """
          Für jeden Kanal entsteht ein Beitrag mit eigener Nummer. Der Text „-“ wird von der \
          Standardeingabe gelesen; ohne Text öffnet sich auf dem Terminal der Editor ($EDITOR).
          """,
        en: """
          Each channel gets a post with a number of its own. The text “-” is read from standard \
          input; without a text the editor ($EDITOR) opens on a terminal.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @OptionGroup var source: TextSource
  @Option(
    help: .words(
      de: "Kanäle oder Netzwerke; mehrere mit Komma.",
      en: "Channels or networks; several by commas.", valueName: "channels"))
  var on: [String]
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Wann, etwa \"di 9:00\" oder 2026-03-03 09:00.",
      en: "When, such as \"tue 9:00\" or 2026-03-03 09:00.", valueName: "time"))
  var at: String
  @Option(help: .words(de: "Zu welcher Kampagne.", en: "Of which campaign.")) var campaign: String?
  @Option(help: .words(de: "Zu welchem Thema.", en: "Of which pillar.")) var pillar: String?
  @Option(
    help: .words(
      de: "Zu welchem Versuch; Takt sagt, welche Variante dran ist.",
      en: "Of which experiment; Takt says whose arm's turn it is."))
  var experiment: String?
  @Option(help: .words(de: "Woraus er besteht.", en: "What it is made of."))
  var format: PostFormat?
  @Option(help: .words(de: "Adresse, auf die er verweist.", en: "Address that it points to."))
  var link: String?
  @Option(
    help: .words(
      de: "Bild oder Film; auch mehrere.", en: "Picture or film; several too.", valueName: "file"))
  var media: [String] = []
  @Option(
    help: .words(
      de: "Wer zuständig ist; sonst, wer für Kampagne oder Kanal zuständig ist, sonst Sie.",
      en: "Who is responsible; else whoever owns campaign or channel, else you.")) var owner:
    String?
  @Option(
    parsing: .unconditional,
    help: .words(
      de: "Arbeitsminuten; sonst die üblichen.", en: "Minutes of work; else the usual ones."))
  var minutes: Int?
  @Option(help: .words(de: "Wie heikel er ist.", en: "How delicate it is.")) var risk: Risk = .low
  @Flag(help: .words(de: "Er wird beworben.", en: "It will be boosted.")) var paid = false

  func run() throws {
    let plan = try global.openPlan()
    let channels = try plan.channels(named: on)
    let time = try plan.planned(at)
    let campaign = try campaign.map { try plan.campaign(named: $0) }
    // What belongs to nobody else belongs to whoever plans it.
    let isOwned = campaign?.owner != nil || channels.allSatisfy { $0.owner != nil }
    let owner = try owner.map { try plan.person(named: $0) } ?? (isOwned ? nil : plan.person())
    let text = try source.text(mayAsk: global.mayAsk) ?? { throw CommandError.textMissing }()
    let new = try NewPost(
      text: text, on: channels, at: time, campaign: campaign, owner: owner,
      pillar: try pillar.map { try plan.pillar(named: $0) },
      experiment: try experiment.map { try plan.experiment(named: $0) },
      format: format ?? (link == nil ? .text : .link), link: try link.map(webAddress),
      media: media, risk: risk, isPaid: paid,
      minutes: try minutes.map { try Effort(minutes: $0) })
    try plan.show(changed: plan.repository.add(new, by: plan.author())) { $0.posts($1) }
  }
}
