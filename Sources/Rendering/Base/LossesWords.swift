import Planning
import Reports

/// What goes along with something that is deleted.
extension Speaker {
  /// Sentences that name it, before or after it is gone.
  /// - Parameter currency: the plan's, such as `EUR`.
  func losses(_ losses: Losses, in currency: String, isDone: Bool) -> String {
    let things = lostThings(losses, in: currency)
    let along =
      things.isEmpty
      ? nil
      : (isDone
        ? say(de: "Damit ist gelöscht: ", en: "This was deleted with it: ")
        : say(de: "Das ginge mit verloren: ", en: "This would be lost with it: "))
        + things.joined(separator: ", ") + "."
    return [published(losses.published, isDone), along, onlyGoal(losses.onlyGoalOf, isDone)]
      .compactMap(\.self).joined(separator: " ")
  }

  private func onlyGoal(_ campaign: String?, _ isDone: Bool) -> String? {
    campaign.map(quoted).map { campaign in
      isDone
        ? say(
          de: "Die laufende Kampagne \(campaign) hat nun kein Ziel mehr.",
          en: "The running campaign \(campaign) is without a goal now.")
        : say(
          de: "Es ist das einzige Ziel der laufenden Kampagne \(campaign).",
          en: "It is the only goal of the running campaign \(campaign).")
    }
  }

  private func published(_ posts: [PostID], _ isDone: Bool) -> String? {
    guard let first = posts.first else { return nil }
    if posts.count == 1 {
      return isDone
        ? say(
          de: "Beitrag #\(first) war schon erschienen.", en: "Post #\(first) was out already.")
        : say(de: "Beitrag #\(first) ist schon erschienen.", en: "Post #\(first) is out already.")
    }
    let count = number(posts.count)
    return isDone
      ? say(
        de: "\(count) dieser Beiträge waren schon erschienen.",
        en: "\(count) of these posts were out already.")
      : say(
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
