import Planning
package import Reports

/// How a metric moves over months: the verdict first, then the sums that it rests on.
extension TextWriter {
  package func trend(_ report: TrendReport) -> String {
    let head = [heading(title(of: report))] + painted(words: period(of: report), .dim)
    let verdict =
      painted(words: self.verdict(of: report), report.trend.verdict.paint)
      + notes(on: report).flatMap { painted(words: $0, .dim) }
    let sections = [
      head, verdict, blocks(of: report), rolling(of: report), change(of: report),
      course(of: report), lasting(of: report),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n")
  }

  func painted(words: String, _ paint: Paint) -> [String] {
    words.wrapped(to: width).map { painted($0, paint) }
  }
}

/// The sums, each with its number beside it.
extension TextWriter {
  /// A year of four weeks; `--json` holds all of them.
  private static let mostBlocks = 13

  private func blocks(of report: TrendReport) -> [String] {
    guard !report.blocks.isEmpty else { return [] }
    let shown = report.blocks.suffix(Self.mostBlocks)
    let most = shown.compactMap(\.sum).max() ?? 0
    let table = Table(shown) {
      Column { short($0.from, $0.to) }
      Column(.right) { amount($0.sum, report) }
      Column { Cell($0.sum.map { bar($0, of: most) } ?? "", .dim) }
    }
    let earlier = report.blocks.count - shown.count
    let more =
      say(
        de: "  \(number(earlier)) frühere sind nicht gezeigt.",
        en: "  \(number(earlier)) earlier ones are not shown.")
      + " " + told(.showAll)
    return [heading(say(de: "Je vier Wochen", en: "Each four weeks"))] + lines(of: table, indent: 2)
      + (earlier > 0 ? [painted(more, .dim)] : [])
  }

  /// How high a number stands among others: one of five characters.
  func bar(_ value: Double, of most: Double) -> String {
    let bars = ["▁", "▂", "▃", "▅", "▇"]
    guard most > 0, value > 0 else { return bars[0] }
    return bars[min(Int(value / most * Double(bars.count)), bars.count - 1)]
  }

  /// The last days against those of four weeks ago.
  private func rolling(of report: TrendReport) -> [String] {
    guard let now = report.rolling.last else { return [] }
    let ago = report.rolling.dropLast(4).last
    let words = { (sum: Double?, isComplete: Bool?) in
      amount(sum, report) + (sum != nil && isComplete == false ? "*" : "")
    }
    let table = Table([
      (
        days: 28, now: words(now.days28, now.isComplete28),
        ago: words(ago?.days28, ago?.isComplete28)
      ),
      (
        days: 91, now: words(now.days91, now.isComplete91),
        ago: words(ago?.days91, ago?.isComplete91)
      ),
    ]) {
      Column(say(de: "Die letzten", en: "The last")) { days($0.days) }
      Column(say(de: "jetzt", en: "now"), .right) { $0.now }
      Column(say(de: "vor vier Wochen", en: "four weeks ago"), .right) { $0.ago }
    }
    let marked = table.cells.joined().contains { $0.text.last == "*" }
    let note = say(
      de: "* so viele Tage gibt es noch nicht: die Summe derer, die es gibt",
      en: "* there are not as many days yet: the sum of those there are")
    return lines(of: table, indent: 2)
      + (marked ? note.wrapped(to: width - 2).map { "  " + painted($0, .dim) } : [])
  }
}
