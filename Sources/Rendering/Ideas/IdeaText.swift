import Planning
package import Reports

/// What is to be said some day.
extension TextWriter {
  package func ideas(_ report: ChangeReport<IdeaReport>) -> String { change(report, list) }

  package func list(_ ideas: Listed<IdeaReport>) -> String {
    guard ideas.isEmpty, let sought = ideas.sought else { return list(ideas.things) }
    guard sought.words.isEmpty else { return nothing(.idea, fits: sought) }
    let all = count(sought.total, of: .idea)
    return say(
      de: "Keine offene Idee (\(all) insgesamt).", en: "No open idea (\(all) in all).")
      + " " + told(.list(.idea))
  }

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
}
