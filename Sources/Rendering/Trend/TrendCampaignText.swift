import Planning
import Reports

/// What a campaign changed, how far it came, and what lasted of it.
extension TextWriter {
  func change(of report: TrendReport) -> [String] {
    guard let change = report.change else { return [] }
    return [heading(changeTitle(change))]
      + changeWords(change, report).flatMap { words, paint in
        words.wrapped(to: width - 2).map { "  " + painted($0, paint) }
      }
  }

  func course(of report: TrendReport) -> [String] {
    guard let words = courseWords(report) else { return [] }
    let points = report.cumulative
    // As many as fit, evenly chosen, the last one among them.
    let count = min(points.count, 24)
    let values = (0..<count).map { points[($0 + 1) * points.count / count - 1].sum }
    let most = max(values.max() ?? 0, report.target ?? 0)
    return [heading(courseTitle)] + words.wrapped(to: width - 2).map { "  " + $0 }
      + (count > 1 ? ["  " + painted(values.map { bar($0, of: most) }.joined(), .dim)] : [])
  }

  func lasting(of report: TrendReport) -> [String] {
    lastingTable(report).map { [heading(lastingTitle)] + lines(of: $0, indent: 2) } ?? []
  }
}
