import ArgumentParser
import Planning
import Storage

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
  @Option(help: .words(de: "Zu welcher Kampagne.", en: "Of which campaign.")) var campaign: String?
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
      de: "Arbeitsminuten; sonst die üblichen.", en: "Minutes of work; else the usual ones."))
  var minutes: Int?
  @Option(help: .words(de: "Wie heikel er ist.", en: "How delicate it is.")) var risk: Risk = .low
  @Flag(help: .words(de: "Er wird beworben.", en: "It will be boosted.")) var paid = false
}

extension PostPlanning {
  /// The new post that was described, all names looked up and its text completed.
  /// - Parameter idea: what it is made from; its pillar and link count where none were given.
  func newPost(text: String, from idea: Idea? = nil, in plan: StepwisePlan) throws -> NewPost {
    let channels = try plan.channels(named: on)
    let campaign = try campaign.map { try plan.campaign(named: $0) }
    let link = try link.map(webAddress) ?? idea?.link
    let new = try NewPost(
      text: text, on: channels, at: start(in: plan), repetition: repetition.repetition(in: plan),
      campaign: campaign,
      owner: owner.map { try plan.person(named: $0) } ?? plan.owner(of: campaign, on: channels),
      pillar: pillar.map { try plan.pillar(named: $0).reference } ?? idea?.pillar,
      idea: idea?.id, experiment: experiment.map { try plan.experiment(named: $0) },
      format: format ?? media.impliedFormat ?? (link == nil ? .text : .link), link: link,
      media: media.media(in: plan), risk: risk, isPaid: paid,
      minutes: minutes.map { try Effort(minutes: $0) }
    )
    return try snippets.choice.completed(new, in: plan)
  }

  private func start(in plan: StepwisePlan) throws -> NewPost.Start {
    guard let at, !Self.nextWords.contains(at.trimmed.lowercased()) else { return .nextSlot }
    return .at(try plan.planned(at))
  }

  private static let nextWords: Set = ["next", "nächster", "naechster", "nächste", "naechste"]
}

extension StepwisePlan {
  /// What belongs to nobody else belongs to whoever plans it.
  func owner(of campaign: Campaign?, on channels: [Channel]) throws -> Person? {
    let isOwned = campaign?.owner != nil || channels.allSatisfy { $0.owner != nil }
    return isOwned ? nil : try person()
  }
}
