import Planning
package import Reports

/// What holds some words, kind by kind, in a screenful.
extension TextWriter {
  package func find(_ report: FindReport) -> String {
    let groups = report.groups.filter { !$0.hits.isEmpty }
    guard !groups.isEmpty else { return nothingFound(report) }
    let folded = report.words.map { FoldedText($0) }
    let shown = Self.shares(of: groups.map(\.hits.count))
    return zip(groups, shown).map { group, count in
      let title = heading("\(say(group.kind.title)) (\(number(group.found)))")
      let table = table(of: group.hits.prefix(count), holding: folded)
      let rest = group.found - count
      return
        ([title] + lines(of: table, indent: 2)
        + (rest > 0 ? ["  " + painted(more(rest, group.kind, report.words), .dim)] : []))
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// The hits that a screen has room for, of all kinds together.
  package static let mostHits = 14
  /// The hits that each kind has room for, however many there are of the others.
  private static let fewestHits = 3

  /// How many of each kind are shown: some of each, and what room is left for the first.
  private static func shares(of counts: [Int]) -> [Int] {
    var shares = counts.map { min($0, fewestHits) }
    var room = mostHits - shares.reduce(0, +)
    for (place, count) in counts.enumerated() where room > 0 {
      let added = min(count - shares[place], room)
      shares[place] += added
      room -= added
    }
    return shares
  }

  private func table(
    of hits: some Sequence<FindReport.Hit>, holding sought: [FoldedText]
  ) -> Table<FindReport.Hit> {
    Table(hits) {
      Column(.right) { Cell(number(of: $0), .dim) }
      Column { $0.when.map(day(of:)) ?? "" }
      Column(shrinksTo: 8) { $0.place ?? "" }
      Column(shrinksTo: 10) { $0.id == nil ? Cell($0.name ?? "", .bold) : Cell("") }
      Column(shrinksTo: 20) { hit in
        hit.name == hit.text && hit.id == nil ? "" : excerpt(of: hit.text, around: sought)
      }
    }
  }

  private func number(of hit: FindReport.Hit) -> String {
    hit.id.map { hit.kind == .post ? "#\($0)" : "\($0)" } ?? ""
  }

  private func day(of when: FindReport.Hit.Moment) -> String {
    switch when {
    case .time(let time): date(time.day)
    case .day(let day): date(day)
    case .days(let period):
      period.from == period.to ? date(period.from) : span(period.from, period.to)
    }
  }

  /// As much of the text as there is room for, from a few words before the first of those that were sought.
  private func excerpt(of text: String, around words: [FoldedText]) -> String {
    let line = text.harmless
    let (before, room) = (15, max(width - 40, 20))
    guard line.count > room, let place = line.charactersBefore(anyOf: words) else { return line }
    let start = min(place - before, line.count - room)
    guard start > 0 else { return line }
    let tail = line.dropFirst(start)
    return "… " + (tail.firstIndex(of: " ").map { tail[$0...].dropFirst() } ?? tail)
  }
}
