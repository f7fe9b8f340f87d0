import Planning
import Reports

/// What goes along with something that is deleted.
extension Speaker {
  /// A sentence that names it.
  /// - Parameter currency: the plan's, such as `EUR`.
  func losses(_ losses: Losses, in currency: String) -> String {
    var things: [String] = []
    func add(_ count: Int, _ one: Wording, _ many: Wording) {
      if count > 0 { things.append(self.count(count, one, many)) }
    }
    add(
      losses.published, Wording(de: "veröffentlichter Beitrag", en: "published post"),
      Wording(de: "veröffentlichte Beiträge", en: "published posts"))
    add(losses.numbers, Wording(de: "Zahl", en: "number"), Wording(de: "Zahlen", en: "numbers"))
    add(
      losses.feedback, Wording(de: "Rückmeldung", en: "piece of feedback"),
      Wording(de: "Rückmeldungen", en: "pieces of feedback"))
    if losses.minutes > 0 {
      things.append(
        say(
          de: "\(duration(losses.minutes)) Arbeitszeit", en: "\(duration(losses.minutes)) of work"))
    }
    if losses.cents > 0 { things.append(money(losses.cents, currency)) }
    add(losses.goals, Wording(de: "Ziel", en: "goal"), Wording(de: "Ziele", en: "goals"))
    add(losses.lessons, Wording(de: "Lehre", en: "lesson"), Wording(de: "Lehren", en: "lessons"))
    if losses.dealtPosts > 0 {
      let posts = posts(losses.dealtPosts)
      things.append(
        say(de: "die Zuteilung (\(posts))", en: "the assignment of \(posts)"))
    }
    let along =
      things.isEmpty
      ? []
      : [
        say(de: "Mit gelöscht: ", en: "Deleted along with it: ") + things.joined(separator: ", ")
          + "."
      ]
    let only = losses.onlyGoalOf.map {
      say(
        de: "Es ist das einzige Ziel der laufenden Kampagne \(quoted($0)).",
        en: "It is the only goal of the running campaign \(quoted($0)).")
    }
    return (along + [only].compactMap(\.self)).joined(separator: " ")
  }
}
