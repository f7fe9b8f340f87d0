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
    [
      say(de: "1–9 nimmt die Idee", en: "1–9 takes the idea"),
      say(de: "t tippt einen Text", en: "t types a text"),
      say(
        de: "a davor: auch auf den anderen Kanälen dieser Zeit",
        en: "a before it: also on the other channels of that time"),
      hasCampaigns
        ? say(de: "k wählt die Kampagne", en: "c chooses the campaign") : nil,
      say(de: "Enter lässt frei", en: "Enter leaves it free"),
      say(
        de: "b geht zurück und nimmt die letzte Antwort weg",
        en: "b goes back and takes the last answer away"),
      say(de: "q hört auf", en: "q stops"),
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// What the keys mean at one slot.
  func meanings(of offer: FillOffer) -> String {
    [
      offer.ideas == 0
        ? nil : offer.ideaKeys + " " + say(de: "nimmt die Idee", en: "takes the idea"),
      offer.hasMore ? say(de: "m zeigt weitere", en: "m shows more") : nil,
      say(de: "t tippt einen Text", en: "t types a text"),
      offer.others.isEmpty ? nil : "a " + also(offer.others),
      offer.hasCampaigns ? say(de: "k wählt die Kampagne", en: "c chooses the campaign") : nil,
      say(de: "Enter lässt frei", en: "Enter leaves it free"),
      say(de: "b geht zurück", en: "b goes back"), say(de: "q hört auf", en: "q stops"),
    ].compactMap(\.self).joined(separator: " · ")
  }

  func also(_ others: [String]) -> String {
    let names = others.map(\.harmless).joined(separator: ", ")
    return say(
      de: "auch auf \(names): erst a, dann die Idee",
      en: "also on \(names): first a, then the idea")
  }

  /// Which campaign the posts are for.
  /// - Parameter campaign: what somebody said; nil: nothing.
  package func campaignLine(_ campaign: String?, _ walk: FillingWalk) -> String {
    guard let campaign else { return runningLine(walk.running) }
    guard let name = campaign.nilForNone else { return noCampaign + "." }
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
      de: "  Für welche Kampagne (Enter: wie bisher) >",
      en: "  For which campaign (Enter: as before) >")
  }

  package func fillMediaPrompt(_ networks: [Network]) -> String {
    let names = networks.map(\.name).joined(separator: ", ")
    return say(
      de: "  Bild oder Video für \(names) (Enter: später):",
      en: "  Picture or video for \(names) (Enter: later):")
  }

  package var fillAlternativePrompt: String {
    say(
      de: "  Was ist darauf zu sehen? (Enter: später)", en: "  What is there to see? (Enter: later)"
    )
  }

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
    return (ideas == 0 ? [] : [ideaKeys]) + (hasMore ? ["m"] : []) + ["t"]
      + (others.isEmpty ? [] : ["a"]) + (hasCampaigns ? [campaign] : []) + ["b", "q"]
  }
}
