import Planning
import Reports

/// Words for free slots that are being filled.
extension Speaker {
  /// `1 freier Sendeplatz`, `6 freie Sendeplätze`.
  func freeSlots(_ number: Int) -> String {
    count(
      number, Wording(de: "freier Sendeplatz", en: "free slot"),
      Wording(de: "freie Sendeplätze", en: "free slots"))
  }

  package func fillPrompt(_ count: Int, hasMore: Bool) -> String {
    let keys =
      (count == 0 ? [] : [count == 1 ? "1" : "1–\(count)"]) + (hasMore ? ["m"] : [])
      + ["t", "q"]
    return "  " + keys.joined(separator: "/") + " >"
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
}
