import Planning
package import Reports

/// The week, day by day, with what it takes and what there is.
extension TextWriter {
  package func week(_ report: WeekReport) -> String {
    let title = say(
      de: "KW \(report.week.number) · \(span(report.from, report.to))",
      en: "Week \(report.week.number) · \(span(report.from, report.to))")
    var lines = [heading(title)] + minutes(report.minutes) + [""]
    let posts = report.days.flatMap(\.posts)
    let days = report.days.map { self.lines(of: $0, among: posts, free: report.free) }
    var rows = self.lines(of: table(of: days.flatMap(\.self)), indent: 2).makeIterator()
    for (day, entries) in zip(report.days, days) {
      lines.append(
        self.title(of: day, isEmpty: entries.isEmpty, isToday: day.date == report.today))
      for _ in entries { lines.append(rows.next() ?? "") }
    }
    lines += tie(among: posts)
    if !report.free.isEmpty {
      let words = freeSlots(report.free.count) + ". " + told(.fillWeek(report.week))
      lines += [""] + words.wrapped(to: width)
    } else if posts.isEmpty {
      let empty =
        report.sought.map { nothing(.post, fits: $0, inTime: true) }
        ?? say(de: "Noch nichts geplant.", en: "Nothing planned yet.") + " " + told(.add(.post))
      lines += ["", empty]
    }
    return lines.joined(separator: "\n")
  }

  /// A line of a day: a post, or a slot that is still free.
  private struct Line {
    let at: WallTime?
    var number = Cell("")
    let place, campaign, text, status: Cell
    var minutes = ""
  }

  /// Posts and free slots in the order of time; posts of one time keep theirs, before the slots.
  private func lines(
    of day: DayReport, among posts: [PostReport], free: [FreeSlotReport]
  ) -> [Line] {
    let lines =
      day.posts.map { line(of: $0, among: posts) }
      + free.filter { $0.at.day == day.date }.map(line)
    return lines.enumerated().sorted { left, right in
      (left.element.at?.ordinalMinutes ?? 0, left.offset)
        < (right.element.at?.ordinalMinutes ?? 0, right.offset)
    }.map(\.element)
  }

  private func line(of post: PostReport, among posts: [PostReport]) -> Line {
    let tie = post.isTied(among: posts) ? " ↔" : ""
    return Line(
      at: post.calendarAt, number: Cell("#\(post.id)", .dim),
      place: Cell(place(of: post) + tie, .hue(post.network.hue)),
      campaign: Cell(post.campaign ?? ""),
      text: Cell(post.text, post.status == .skipped ? .dim : .plain),
      status: Cell(say(post.status.name), post.status.paint), minutes: "\(post.minutes) min")
  }

  /// What it is kept for stands where a post has its words.
  private func line(_ free: FreeSlotReport) -> Line {
    Line(
      at: free.at,
      place: Cell(
        place(network: free.slot.network, channel: free.slot.channel), .hue(free.slot.network.hue)),
      campaign: Cell(free.campaign ?? "", .dim),
      text: Cell(free.slot.pillar.map { "[\($0)]" } ?? "", .dim),
      status: Cell(say(de: "frei", en: "free"), .dim))
  }

  private func title(of day: DayReport, isEmpty: Bool, isToday: Bool) -> String {
    let name = weekdayAndDay(day.date)
    let today = isToday ? " " + painted(say(de: "[heute]", en: "[today]"), .marked) : ""
    let special = day.holidays.isEmpty ? "" : "  " + painted(names(of: day.holidays), .warning)
    let empty = isEmpty ? "  " + painted(say(de: "leer", en: "empty"), .dim) : ""
    return painted(name, isEmpty ? .dim : .bold) + today + special + empty
  }

  /// Posts of one idea, and posts made together, bear a sign; said once below.
  private func tie(among posts: [PostReport]) -> [String] {
    guard posts.contains(where: { $0.isTied(among: posts) }) else { return [] }
    let words = say(
      de: "↔ gehört zusammen: aus einer Idee oder zusammen geplant",
      en: "↔ belongs together: of one idea, or planned together")
    return ["", painted(words, .dim)]
  }

  /// Time, number, network, campaign, first words, status and minutes; on a narrow screen without minutes.
  private func table(of lines: [Line]) -> Table<Line> {
    let isNarrow = isNarrow
    return Table(lines) {
      Column { $0.at?.time.description ?? unknown }
      Column(.right) { $0.number }
      Column(shrinksTo: 8) { $0.place }
      Column(shrinksTo: isNarrow ? 8 : 9) { $0.campaign }
      Column(shrinksTo: isNarrow ? 8 : 12) { $0.text }
      Column { $0.status }
      if !isNarrow { Column(.right) { $0.minutes } }
    }
  }
}
