import Planning
import Reports

/// What goes along with something that is deleted, before it is.
extension Speaker {
  /// Sentences that name it.
  /// - Parameter currency: the plan's, such as `EUR`.
  func losses(_ losses: Losses, in currency: String) -> String {
    let things = lostThings(losses, in: currency)
    let along =
      things.isEmpty
      ? nil
      : say(de: "Das ginge mit verloren: ", en: "This would be lost with it: ")
        + things.joined(separator: ", ") + "."
    let only = losses.onlyGoalOf.map {
      say(
        de: "Es ist das einzige Ziel der laufenden Kampagne \(quoted($0)).",
        en: "It is the only goal of the running campaign \(quoted($0)).")
    }
    return [published(losses.published), along, only].compactMap(\.self).joined(separator: " ")
  }

  private func published(_ posts: [PostID]) -> String? {
    guard let first = posts.first else { return nil }
    if posts.count == 1 {
      return say(
        de: "Beitrag #\(first) ist schon erschienen.", en: "Post #\(first) is out already.")
    }
    let count = number(posts.count)
    return say(
      de: "\(count) dieser Beiträge sind schon erschienen.",
      en: "\(count) of these posts are out already.")
  }

  private func lostThings(_ losses: Losses, in currency: String) -> [String] {
    var things: [String] = []
    func add(_ number: Int, _ words: String) {
      if number > 0 { things.append(words) }
    }
    add(
      losses.numbers,
      count(
        losses.numbers, Wording(de: "Zahl", en: "number"), Wording(de: "Zahlen", en: "numbers")))
    for kind in ThingKind.allCases {
      let number = losses.things[kind] ?? 0
      add(number, count(number, of: kind))
    }
    let work = duration(losses.minutes)
    add(losses.minutes, say(de: "\(work) Arbeitszeit", en: "\(work) of work"))
    add(losses.cents, money(losses.cents, currency))
    let posts = posts(losses.dealtPosts)
    add(losses.dealtPosts, say(de: "die Zuteilung (\(posts))", en: "the assignment of \(posts)"))
    add(
      losses.lessonUses,
      count(
        losses.lessonUses,
        Wording(de: "Angabe zum Beherzigen einer Lehre", en: "note on heeding a lesson"),
        Wording(de: "Angaben zum Beherzigen von Lehren", en: "notes on heeding lessons")))
    return things
  }
}
