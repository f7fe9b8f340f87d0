import Planning
import Reports

extension Speaker {
  /// How many more there are of a kind, and what shows them.
  func more(_ number: Int, _ kind: ThingKind, _ words: [String]) -> String {
    let lists: [ThingKind] = [.post, .idea]
    let rest = say(
      de: "und noch \(self.number(number)).", en: "and \(self.number(number)) more.")
    return rest + " " + told(lists.contains(kind) ? .listHolding(kind, words: words) : .showAll)
  }

  /// What was looked through.
  func nothingFound(_ report: FindReport) -> String {
    let words = quoted(report.words.joined(separator: " "))
    let counts = report.groups.filter { $0.total > 0 }.map { count($0.total, of: $0.kind) }
    let nothing = say(de: "Nichts enthält \(words).", en: "Nothing holds \(words).")
    guard !counts.isEmpty else {
      return nothing + " "
        + say(de: "Der Plan ist noch leer.", en: "The plan is still empty.") + " "
        + told(.add(.post))
    }
    let all = counts.joined(separator: ", ")
    return nothing + " " + say(de: "Durchsucht: \(all).", en: "Looked through: \(all).")
  }
}
