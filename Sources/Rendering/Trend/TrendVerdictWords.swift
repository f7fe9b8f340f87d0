import Evaluation
import Planning
import Reports

/// What is said of a trend, and what it rests on.
extension Speaker {
  func verdict(of report: TrendReport) -> String {
    let trend = report.trend
    switch trend.verdict {
    case .tooLittleData: return tooLittle(report)
    case .noDifference:
      return say(
        de: """
          Kein Unterschied erkennbar zwischen \(trend.blocks) Blöcken zu vier Wochen \
          \(inWords(report)) (\(evidence(report))). Das beweist nicht, dass es keinen gibt.
          """,
        en: """
          No difference visible between \(trend.blocks) blocks of four weeks \(inWords(report)) \
          (\(evidence(report))). That is not proof that there is none.
          """)
    case .hint:
      let next = date(trend.nextBlockOn)
      return say(
        de: """
          Hinweis: \(direction(report)), \(slope(report)). Weiter messen: Der nächste Block ist am \
          \(next) voll.
          """,
        en: """
          Hint: \(direction(report)), \(slope(report)). Keep measuring: the next block is complete \
          on \(next).
          """)
    case .supported:
      return say(
        de: "Belegt: \(direction(report)), \(slope(report)).",
        en: "Supported: \(direction(report)), \(slope(report)).")
    }
  }

  private func tooLittle(_ report: TrendReport) -> String {
    let day = report.trend.decidableOn.map(date) ?? unknown
    let name = subject(report)
    guard report.from != nil else {
      return say(
        de: """
          Zu wenig Daten: \(name), noch nichts zu vergleichen. Wenn Sie jetzt zu messen beginnen, genug \
          ab \(day).
          """,
        en: """
          Too little data: \(name), nothing to compare yet. If you begin to measure now, enough on \
          \(day).
          """) + " " + told(.measure)
    }
    let (blocks, fewest) = (report.trend.blocks, report.trend.fewestBlocks)
    return say(
      de: """
        Zu wenig Daten: \(name), \(blocks) von \(fewest) Blöcken zu vier Wochen. Wenn nichts fehlt, \
        genug ab \(day).
        """,
      en: """
        Too little data: \(name), \(blocks) of \(fewest) blocks of four weeks. If nothing is \
        missing, enough on \(day).
        """)
  }

  /// `Linkklicks`, `Zuwachs (Follower)`.
  private func subject(_ report: TrendReport) -> String {
    let name = say(report.metric.wording)
    return report.metric.kind == .stock
      ? say(de: "Zuwachs (\(name))", en: "growth of \(name)") : name
  }

  /// `bei Linkklicks`, `beim Zuwachs (Follower)`.
  func inWords(_ report: TrendReport) -> String {
    report.metric.kind == .stock
      ? say(de: "beim \(subject(report))", en: "in the \(subject(report))")
      : say(de: "bei \(subject(report))", en: "in \(subject(report))")
  }

  private func direction(_ report: TrendReport) -> String {
    report.trend.s ?? 0 > 0
      ? say(de: "Aufwärtstrend \(inWords(report))", en: "an upward trend \(inWords(report))")
      : say(de: "Abwärtstrend \(inWords(report))", en: "a downward trend \(inWords(report))")
  }

  /// `+3,3 pro vier Wochen (Spanne +2 bis +4; …)`.
  private func slope(_ report: TrendReport) -> String {
    let (slope, low, high) = (
      signed(report.trend.slope, report), signed(report.trend.low, report),
      signed(report.trend.high, report)
    )
    let blocks = report.trend.blocks
    return say(
      de: """
        \(slope) pro vier Wochen (Spanne \(low) bis \(high); \(blocks) Blöcke, \(evidence(report)))
        """,
      en: "\(slope) per four weeks (range \(low) to \(high); \(blocks) blocks, \(evidence(report)))"
    )
  }

  func signed(_ value: Double?, _ report: TrendReport) -> String {
    (value ?? 0 > 0 ? "+" : "") + amount(value, report)
  }

  /// Tells of which days it is, and how probable it is that chance alone does as much.
  private func evidence(_ report: TrendReport) -> String {
    let tested = report.blocks.suffix(report.trend.blocks)
    let days = tested.first.flatMap { first in tested.last.map { short(first.from, $0.to) } }
    return [days, report.trend.p.map(chance)].compactMap(\.self).joined(separator: "; ")
  }

  func chance(_ p: Double) -> String {
    p < 0.001 ? say(de: "p < 0,001", en: "p < 0.001") : "p = " + number(p, decimals: 3)
  }
}
