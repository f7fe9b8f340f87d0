package import Planning
package import Reports

/// Words for free slots that are being filled.
extension Speaker {
  /// `1 freier Sendeplatz`, `6 freie Sendeplätze`.
  func freeSlots(_ number: Int) -> String {
    count(
      number, Wording(de: "freier Sendeplatz", en: "free slot"),
      Wording(de: "freie Sendeplätze", en: "free slots"))
  }

  package func fillPrompt(_ offer: FillOffer) -> String {
    "  " + offer.keys(in: language).joined(separator: "/") + " >"
  }

  package var fillTextPrompt: String { "  Text:" }

  package func fillEnds(planned: Int, free: Int) -> String {
    say(
      de:
        "\(posts(planned)) geplant, \(number(max(free - planned, 0))) von \(number(free)) Plätzen frei.",
      en:
        "\(posts(planned)) planned, \(number(max(free - planned, 0))) of \(number(free)) slots free."
    )
  }

  /// How old it is, or where it was said before.
  func use(of idea: IdeaReport) -> String {
    guard let last = idea.posts.last else { return age(of: idea) }
    return "\(last.network.name) " + (last.at.map { dayAndMonth($0.day) } ?? unknown)
  }

  /// The keys of the walk, said once at its beginning.
  func fillKeys(hasCampaigns: Bool) -> String {
    keyWords(
      ideas: "1–9", hasMore: false,
      also: say(
        de: "auch auf den anderen Kanälen dieser Zeit, erst a, dann die Idee",
        en: "also on the other channels of that time, first a, then the idea"),
      hasCampaigns: hasCampaigns)
  }

  /// What the keys mean at one slot.
  func meanings(of offer: FillOffer) -> String {
    keyWords(
      ideas: offer.ideas == 0 ? nil : offer.ideaKeys, hasMore: offer.hasMore,
      also: offer.others.isEmpty ? nil : also(offer.others), hasCampaigns: offer.hasCampaigns)
  }

  private func keyWords(
    ideas: String?, hasMore: Bool, also: String?, hasCampaigns: Bool
  ) -> String {
    [
      ideas.map { "\($0): " + say(de: "Idee übernehmen", en: "take the idea") },
      hasMore ? say(de: "m: weitere Ideen", en: "m: more ideas") : nil,
      say(de: "t: eigener Text", en: "t: your own text"), also.map { "a: \($0)" },
      hasCampaigns ? say(de: "k: Kampagne wählen", en: "c: choose the campaign") : nil,
      say(de: "s: frei lassen", en: "s: leave it free"),
      say(
        de: "z: zurück, die letzte Antwort gilt nicht mehr",
        en: "b: back, the last answer is taken away"),
      say(de: "q: aufhören", en: "q: quit"),
    ].compactMap(\.self).joined(separator: " · ")
  }

  func also(_ others: [String]) -> String {
    let names = others.map(\.harmless).joined(separator: ", ")
    return say(
      de: "auch auf \(names), erst a, dann die Idee",
      en: "also on \(names), first a, then the idea")
  }

  /// Which campaign the posts are for.
  /// - Parameter campaign: what somebody said; nil: nothing.
  package func campaignLine(_ campaign: String?, _ walk: FillingWalk) -> String {
    guard let campaign else { return runningLine(walk.running) }
    guard let name = campaign.nilForNone else {
      return say(de: "Ohne Kampagne.", en: "Without a campaign.")
    }
    return say(de: "Für \(quoted(name)).", en: "For \(quoted(name)).")
  }

  /// Which campaign posts of the week are for where nobody says it.
  func runningLine(_ running: [String]) -> String {
    guard let first = running.first else { return "" }
    guard running.count == 1 else {
      let names = running.map { quoted($0) }.joined(separator: ", ")
      return say(
        de: "Mehrere Kampagnen laufen in dieser Woche: \(names).",
        en: "Several campaigns run in that week: \(names).") + " " + told(.enter(.oneCampaign))
    }
    return say(
      de: "Für \(quoted(first)), solange sie läuft.",
      en: "For \(quoted(first)) while it runs.") + " " + told(.enter(.noCampaign))
  }

  var noCampaign: String { say(de: "ohne Kampagne", en: "without a campaign") }

  package var fillCampaignPrompt: String {
    say(
      de: "  Für welche Kampagne (Eingabetaste: wie bisher) >",
      en: "  For which campaign (Enter: as before) >")
  }

  package func fillMediaPrompt(_ networks: [Network]) -> String {
    let names = networks.map(\.name).joined(separator: ", ")
    return say(
      de: "  Bild oder Video für \(names) (Eingabetaste: später):",
      en: "  Picture or video for \(names) (Enter: later):")
  }

  package var fillAlternativePrompt: String {
    say(
      de: "  Was ist darauf zu sehen? (Eingabetaste: später)",
      en: "  What is there to see? (Enter: later)"
    )
  }

  package var fillLeftFree: String { say(de: "  Bleibt frei.", en: "  Left free.") }

  package var fillAtFirst: String {
    say(de: "  Das ist der erste Platz.", en: "  This is the first slot.")
  }

  /// Said when an answer was taken away again.
  package func fillTakenBack(_ posts: [PostReport]) -> String {
    let names = posts.map { "#\($0.id) \(place(of: $0))" }.joined(separator: ", ").harmless
    return say(de: "  Wieder weg: \(names).", en: "  Taken back: \(names).")
  }
}

/// What can be answered at one free slot.
package struct FillOffer: Equatable, Sendable {
  /// How many ideas are on the screen.
  package let ideas: Int
  package let hasMore: Bool
  /// The other channels that have a free slot at that time.
  package let others: [String]
  package let hasCampaigns: Bool

  package init(ideas: Int, hasMore: Bool, others: [String] = [], hasCampaigns: Bool = false) {
    self.ideas = ideas
    self.hasMore = hasMore
    self.others = others
    self.hasCampaigns = hasCampaigns
  }

  var ideaKeys: String { ideas == 1 ? "1" : "1–\(ideas)" }

  func keys(in language: Language) -> [String] {
    let campaign = Wording(de: "k", en: "c").text(in: language)
    let back = Wording(de: "z", en: "b").text(in: language)
    return (ideas == 0 ? [] : [ideaKeys]) + (hasMore ? ["m"] : []) + ["t"]
      + (others.isEmpty ? [] : ["a"]) + (hasCampaigns ? [campaign] : []) + [back, "q"]
  }
}
