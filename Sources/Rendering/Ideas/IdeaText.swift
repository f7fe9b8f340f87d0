import Planning
package import Reports

/// What is to be said some day.
extension TextWriter {
  package func ideas(_ report: ChangeReport<IdeaReport>) -> String { change(report, list) }

  /// One line an idea: number, age, pillar, first words, what became of it.
  package func list(_ ideas: [IdeaReport]) -> String {
    guard !ideas.isEmpty else {
      return say(de: "Keine offene Idee.", en: "No open idea.") + " " + told(.add(.idea))
    }
    let table = Table(ideas) {
      Column(.right) { Cell("\($0.id)", .dim) }
      Column(.right) { Cell(age(of: $0), .dim) }
      Column(shrinksTo: 8) { $0.pillar ?? "" }
      Column(shrinksTo: 16) { Cell($0.text, $0.open ? .plain : .dim) }
      Column(shrinksTo: 10) { Cell(fate(of: $0), .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }

  package func idea(_ idea: IdeaReport) -> String {
    let facts = facts([
      (say(de: "vom", en: "of"), date(idea.day)),
      (say(de: "Thema", en: "pillar"), idea.pillar),
      (say(de: "Link", en: "link"), idea.link),
      (say(de: "immergrün", en: "evergreen"), idea.evergreen.map(rule)),
    ])
    let posts = idea.posts.map { use in
      let when = use.at.map(moment) ?? unknown
      return "  " + painted("#\(use.post)", .dim) + "  \(use.network.name), \(when), "
        + say(use.status.name)
    }
    let words = idea.text.harmlessLines.wrapped(to: min(width, 100) - 2).map { "  " + $0 }
    let title = painted(say(de: "Idee \(idea.id)", en: "Idea \(idea.id)"), .bold)
    return ([title] + facts + [""] + words + (posts.isEmpty ? [] : [""] + posts))
      .joined(separator: "\n")
  }

  func age(of idea: IdeaReport) -> String {
    idea.ageDays == 0 ? say(de: "heute", en: "today") : days(idea.ageDays)
  }

  /// What became of it, or how it may come back.
  private func fate(of idea: IdeaReport) -> String {
    let posts = idea.posts.map { "#\($0.post)" }.joined(separator: " ")
    guard let evergreen = idea.evergreen else { return posts }
    return ([rule(evergreen)] + (posts.isEmpty ? [] : [posts])).joined(separator: "; ")
  }

  private func rule(_ evergreen: IdeaReport.Evergreen) -> String {
    let weeks = evergreen.pauseDays / 7
    let pause =
      evergreen.pauseDays.isMultiple(of: 7)
      ? count(weeks, Wording(de: "Woche", en: "week"), Wording(de: "Wochen", en: "weeks"))
      : days(evergreen.pauseDays)
    var parts = [say(de: "Pause \(pause)", en: "pause of \(pause)")]
    if let most = evergreen.mostUses {
      parts.append(say(de: "höchstens \(number(most))-mal", en: "\(number(most)) times at most"))
    }
    if let from = evergreen.seasonFrom, let to = evergreen.seasonTo {
      parts.append("\(dayOfYear(from))–\(dayOfYear(to))")
    }
    return parts.joined(separator: ", ")
  }

  /// `15.11.`, `15 Nov`; any leap year has every day.
  private func dayOfYear(_ text: String) -> String {
    Day("2000-" + text).map(dayAndMonth) ?? text
  }
}
