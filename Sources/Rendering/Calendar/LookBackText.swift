import Planning
package import Reports

/// A week's end in one page.
extension TextWriter {
  package func lookBack(_ report: WeekLookBack) -> String {
    var lines = [heading(title(of: report)), line(report.minutes)]
    lines += section(
      report.published, say(de: "Hinausgegangen", en: "Went out"), .good,
      none: report.from > report.today
        ? nil : say(de: "Diese Woche ging nichts hinaus.", en: "Nothing went out this week."))
    lines += section(
      report.notPublished, say(de: "Geplant, aber nicht hinausgegangen", en: "Planned, not sent"),
      .warning, none: nil)
    lines += section(
      report.toCome, say(de: "Diese Woche noch geplant", en: "Still to come this week"), .bold,
      none: nil)
    lines += section(report.skipped, say(de: "Ausgelassen", en: "Skipped"), .dim, none: nil)
    lines += measuring(report)
    lines += next(report)
    return lines.joined(separator: "\n")
  }

  func title(of report: WeekLookBack) -> String {
    say(
      de: "KW \(report.week.number), Rückblick · \(span(report.from, report.to))",
      en: "Week \(report.week.number) in review · \(span(report.from, report.to))")
  }

  private func section(
    _ posts: [PostReport], _ title: String, _ paint: Paint, none: String?
  ) -> [String] {
    guard !posts.isEmpty else { return none.map { ["", $0] } ?? [] }
    return ["", painted("\(title) (\(posts.count))", paint)] + lines(of: resultTable(posts))
  }

  /// When, number, network, first words, and the first numbers.
  private func resultTable(_ posts: [PostReport]) -> Table {
    var table = Table(
      [
        Table.Column(), Table.Column(alignment: .right), Table.Column(shrinksTo: 8),
        Table.Column(shrinksTo: 12), Table.Column(shrinksTo: 12),
      ], indent: 2)
    table.rows = posts.map { post in
      [
        Table.Cell(post.calendarAt.map { "\(weekdayAndDay($0.day)) \($0.time)" } ?? unknown),
        Table.Cell("#\(post.id)", .dim), Table.Cell(place(of: post), .hue(post.network.hue)),
        Table.Cell(post.text), Table.Cell(numbers(of: post), .dim),
      ]
    }
    return table
  }

  func numbers(of post: PostReport) -> String {
    let known = post.network.metricsToLog.compactMap { metric in
      post.metrics[metric.name].map { "\(number($0.value)) \(say(metric.wording))" }
    }
    return known.isEmpty
      ? (post.status == .published ? unknown : say(post.status.name))
      : known.prefix(2).joined(separator: ", ")
  }

  private func measuring(_ report: WeekLookBack) -> [String] {
    let count = report.toMeasure.count + report.channelsToMeasure.count
    guard count > 0 else {
      return ["", say(de: "Jetzt ist nichts zu messen.", en: "Nothing is to be measured now.")]
        + nextMeasuring(report)
    }
    let title = say(de: "Jetzt messen", en: "Measure now")
    let channels = report.channelsToMeasure.map {
      place(network: $0.network, channel: $0.channel).harmless
    }
    let followers =
      channels.isEmpty
      ? [] : ["  " + say(de: "Follower: ", en: "Followers: ") + channels.joined(separator: ", ")]
    let advice = say(
      de: "Zwei Minuten: `takt log`, oder die Exportdatei mit `takt import DATEI`.",
      en: "Two minutes: `takt log`, or the export file with `takt import FILE`.")
    return ["", painted("\(title) (\(count))", .warning)] + lines(of: resultTable(report.toMeasure))
      + followers + ["  " + painted(advice, .dim)]
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
    let special = report.next.days.filter { !$0.holidays.isEmpty }.map {
      "  \(weekdayAndDay($0.date)): " + painted(names(of: $0.holidays), .warning)
    }
    let empty = "  " + say(de: "Noch nichts geplant.", en: "Nothing planned yet.")
    let free = freeSlots(report.freeNext) + ": `takt week \(report.next.week) --fill`."
    return ["", painted("\(title) (\(posts.count))", .bold)]
      + narrower(by: 2).minutes(report.next.minutes).map { "  " + $0 } + special
      + (posts.isEmpty ? [empty] : lines(of: resultTable(posts)))
      + (report.freeNext > 0 ? ["  " + painted(free, .dim)] : [])
  }
}
