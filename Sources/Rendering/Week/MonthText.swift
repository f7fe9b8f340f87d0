import Planning
package import Reports

/// The month as a grid: a column a weekday, a row an ISO week, a cell a day.
extension TextWriter {
  package func month(_ report: MonthReport) -> String {
    let grid = MonthGrid(width: width)
    var lines = [heading(say(report.month.words)), row(say(de: "KW", en: "Wk"), titles, grid)]
    for week in report.month.weeks {
      let days = report.days.filter { Week(containing: $0.date) == week }
      lines.append(painted(grid.rule, .dim))
      lines += rows(of: days, in: week, report, grid)
    }
    let posts = report.ownDays.flatMap(\.posts)
    let empty = report.sought.map { nothing(.post, fits: $0, inTime: true) }
    lines +=
      ["", posts.isEmpty ? empty ?? summary(of: posts) : summary(of: posts)] + special(report)
      + (grid.hasMarks ? [painted(legend, .dim)] : [])
    return lines.joined(separator: "\n")
  }

  private var titles: [MonthGrid.Entry] {
    Weekday.allCases.map { MonthGrid.Entry(say(width < 100 ? $0.shortName : $0.name), .dim) }
  }

  private func rows(
    of days: [DayReport], in week: Week, _ report: MonthReport, _ grid: MonthGrid
  ) -> [String] {
    let cells = days.map { [number(of: $0, report)] + entries(of: $0, grid) }
    let height = max(cells.map(\.count).max() ?? 1, 2)
    return (0..<height).map { line in
      row(
        line == 0 ? String(week.number) : "",
        cells.map { line < $0.count ? $0[line] : MonthGrid.Entry("", .plain) }, grid)
    }
  }

  /// One line of a week.
  private func row(_ week: String, _ entries: [MonthGrid.Entry], _ grid: MonthGrid) -> String {
    let cells = entries.map { painted($0.text.fitted(to: grid.cell), $0.paint) }
    return ([week.fitted(to: MonthGrid.weekColumn, .right)] + cells).joined(separator: "│")
      .trimmingEnd
  }

  /// The number of the day, and the first of what is special about it.
  private func number(of day: DayReport, _ report: MonthReport) -> MonthGrid.Entry {
    let entry = number(of: day.date, report)
    guard let special = day.holidays.first, report.month.contains(day.date) else { return entry }
    return MonthGrid.Entry("\(entry.text) \(special.name.harmless)", .warning)
  }

  private func number(of day: Day, _ report: MonthReport) -> MonthGrid.Entry {
    if day == report.today { return MonthGrid.Entry("[\(day.dayOfMonth)]", .marked) }
    guard report.month.contains(day) else { return MonthGrid.Entry(dayAndMonth(day), .dim) }
    return MonthGrid.Entry(String(day.dayOfMonth), day.weekday == .sunday ? .dim : .bold)
  }

  /// One line a post; a day with more than fits says how many are missing.
  private func entries(of day: DayReport, _ grid: MonthGrid) -> [MonthGrid.Entry] {
    let shown = day.posts.count > MonthGrid.tallest ? MonthGrid.tallest - 1 : day.posts.count
    let entries = day.posts.prefix(shown).map { post in
      let time = post.calendarAt?.time.description ?? "     "
      let words = grid.cell >= 14 ? " " + post.text.harmless : ""
      let sign = post.network.sign.fitted(to: 2)
      return MonthGrid.Entry(
        grid.hasMarks ? "\(time) \(sign)\(post.status.mark)\(words)" : time + sign,
        post.status == .skipped ? .dim : .hue(post.network.hue))
    }
    guard shown < day.posts.count else { return entries }
    let rest = say(
      de: "+\(day.posts.count - shown) mehr", en: "+\(day.posts.count - shown) more")
    return entries + [MonthGrid.Entry(rest, .dim)]
  }

  /// Under a grid too narrow for names: which days are special, in full; what lasts several days once.
  private func special(_ report: MonthReport) -> [String] {
    let words = report.ownDays.holidays.map { dates(of: $0) + " " + names(of: [$0]) }
    return words.isEmpty ? [] : words.joined(separator: " · ").wrapped(to: width)
  }

  private func legend(_ network: Network) -> String {
    network.sign == network.name ? network.name : "\(network.sign) \(network.name)"
  }

  private func summary(of posts: [PostReport]) -> String {
    guard !posts.isEmpty else {
      return say(de: "Noch kein Beitrag in diesem Monat.", en: "No post in this month yet.") + " "
        + told(.add(.post))
    }
    let networks = Network.all.compactMap { network -> String? in
      let count = posts.filter { $0.network == network }.count
      return count == 0
        ? nil : painted(legend(network) + " \(count)", .hue(network.hue))
    }
    return "\(self.posts(posts.count)):  " + networks.joined(separator: "  ")
  }
}

/// The measures of the grid: the week's number, then seven cells of one width.
struct MonthGrid {
  /// One line of a cell.
  struct Entry {
    let text: String
    let paint: Paint

    init(_ text: String, _ paint: Paint) {
      self.text = text
      self.paint = paint
    }
  }

  /// Lines that a day may have under its number.
  static let tallest = 6
  static let weekColumn = 2

  /// Columns of one cell, without the line before it.
  let cell: Int

  init(width: Int) {
    cell = min(max((width - Self.weekColumn) / 7 - 1, 7), 30)
  }

  /// There is room for the signs of how far a post is.
  var hasMarks: Bool { cell >= 9 }

  var rule: String {
    String(repeating: "─", count: Self.weekColumn)
      + String(repeating: "┼" + String(repeating: "─", count: cell), count: 7)
  }
}
