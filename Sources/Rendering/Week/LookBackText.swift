import Planning
package import Reports

/// A week's end in one page.
extension TextWriter {
  package func lookBack(_ report: WeekLookBack) -> String {
    let title = say(
      de: "KW \(report.week.number), Rückblick · \(span(report.from, report.to))",
      en: "Week \(report.week.number) in review · \(span(report.from, report.to))")
    let parts = parts(of: report).flatMap { part in
      ["", painted("\(part.title) (\(part.posts.count))", part.paint)]
        + lines(of: resultTable(part.posts), indent: 2)
    }
    return
      ([heading(title), line(report.minutes)] + (silence(of: report).map { ["", $0] } ?? []) + parts
      + withoutAddress(report.published) + measuring(report) + next(report)).joined(separator: "\n")
  }

  /// When, number, network, first words, and the first numbers.
  private func resultTable(_ posts: [PostReport]) -> Table<PostReport> {
    Table(posts) {
      Column { $0.calendarAt.map { "\(weekdayAndDay($0.day)) \($0.time)" } ?? unknown }
      Column(.right) { Cell("#\($0.id)", .dim) }
      Column(shrinksTo: 8) { Cell(place(of: $0), .hue($0.network.hue)) }
      Column(shrinksTo: 12) { $0.text }
      Column(shrinksTo: 12) { Cell(numbers(of: $0), .dim) }
    }
  }

  /// Where a post stands is often known only later, and nobody asks again.
  private func withoutAddress(_ published: [PostReport]) -> [String] {
    let posts = published.filter { $0.url == nil }
    guard !posts.isEmpty else { return [] }
    let words =
      say(de: "Noch ohne Link dorthin: ", en: "Without a link to it yet: ")
      + posts.map { "#\($0.id)" }.joined(separator: ", ")
      + ". " + told(.post(.setAddress, posts.count == 1 ? posts[0].id : nil))
    return words.wrapped(to: width - 2).map { "  " + painted($0, .dim) }
  }

  private func measuring(_ report: WeekLookBack) -> [String] {
    let lines = numbersToRead(
      of: report.toMeasure, report.channelsToMeasure, report.campaignsToMeasure)
    return lines.isEmpty ? ["", nothingToMeasureNow] + nextMeasuring(report) : lines
  }

  private func nextMeasuring(_ report: WeekLookBack) -> [String] {
    report.nextMeasuring.map {
      [
        painted(
          say(
            de: "Die nächsten Zahlen sind am \(date($0)) reif.",
            en: "The next numbers are ripe on \(date($0))."), .dim)
      ]
    } ?? []
  }

  private func next(_ report: WeekLookBack) -> [String] {
    let posts = report.next.days.flatMap(\.posts)
    let title = say(
      de: "Nächste Woche, KW \(report.next.week.number)",
      en: "Next week, week \(report.next.week.number)")
    let special = report.next.days.holidays.map {
      "  \(days(of: $0)): " + painted(names(of: [$0]), .warning)
    }
    let empty = "  " + say(de: "Noch nichts geplant.", en: "Nothing planned yet.")
    let free = freeSlots(report.freeNext) + ". " + told(.fillWeek(report.next.week))
    return ["", painted("\(title) (\(posts.count))", .bold)]
      + narrower(by: 2).minutes(report.next.minutes).map { "  " + $0 } + special
      + (posts.isEmpty ? [empty] : lines(of: resultTable(posts), indent: 2))
      + (report.freeNext > 0 ? ["  " + painted(free, .dim)] : [])
  }
}
