package import Planning

/// Weeks with a sign for each post on its day.
package struct CalendarGrid: Chart, Equatable {
  /// One post.
  package struct Mark: Equatable, Sendable {
    package let network: Network
    package let status: PostStatus
    /// What it is called in the table, such as its time and place.
    package let words: String

    package init(network: Network, status: PostStatus, words: String) {
      self.network = network
      self.status = status
      self.words = words
    }

    var look: String {
      switch status {
      case .published: "pill out"
      case .draft, .inReview, .approved: "pill open"
      case .skipped: "pill skipped"
      }
    }
  }

  package let title: String
  package let summary: String
  /// Whole weeks, one below the other.
  package let weeks: [Week]
  /// The days that it is about; the others of these weeks are pale.
  package let days: ClosedRange<Day>
  package let marks: [Day: [Mark]]
  package let today: Day

  package init(
    title: String, summary: String, days: ClosedRange<Day>, marks: [Day: [Mark]], today: Day
  ) {
    self.title = title
    self.summary = summary
    self.days = days
    self.marks = marks
    self.today = today
    var weeks = [Week(containing: days.lowerBound)]
    while let week = weeks.last, week.sunday < days.upperBound {
      weeks.append(week.adding(weeks: 1))
    }
    self.weeks = weeks
  }

  /// Lines of signs that a day may have.
  private static let tallest = 3
  private static let pill = (width: 21.0, height: 17.0)

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let left = width < 500 ? 25.0 : 34
    let cell = (width - left - 1) / 7
    let perLine = max(Int((cell - 4) / (Self.pill.width + 2)), 1)
    for (place, weekday) in Weekday.allCases.enumerated() {
      drawing.words(
        reader.say(width < 500 ? weekday.shortName : weekday.name),
        left + (Double(place) + 0.5) * cell, 14, "quiet", .middle)
    }
    var y = 22.0
    for week in weeks {
      let most = week.days.map { marks[$0]?.count ?? 0 }.max() ?? 0
      let lines = min(max((most + perLine - 1) / perLine, 1), Self.tallest)
      let height = 20 + Double(lines) * (Self.pill.height + 3) + 3
      drawing.words("\(week.number)", left - 6, y + 15, "quiet", .end)
      for (place, day) in week.days.enumerated() {
        let x = left + Double(place) * cell
        draw(day, x, y, cell, height, in: &drawing)
        draw(marks[day] ?? [], x, y + 20, perLine, lines, in: &drawing)
      }
      y += height
    }
    legend(for: reader).draw(at: y + 8, in: &drawing)
    return drawing
  }

  private func draw(
    _ day: Day, _ x: Double, _ y: Double, _ width: Double, _ height: Double,
    in drawing: inout Drawing
  ) {
    let isToday = day == today
    drawing.box(x, y, width, height, days.contains(day) ? "day" : "day other")
    if isToday { drawing.box(x + 1.5, y + 1.5, width - 3, height - 3, "now") }
    drawing.words(
      "\(day.dayOfMonth)", x + 5, y + 15,
      isToday ? "strong" : days.contains(day) ? nil : "quiet")
  }

  private func draw(
    _ marks: [Mark], _ x: Double, _ y: Double, _ perLine: Int, _ lines: Int,
    in drawing: inout Drawing
  ) {
    let room = perLine * lines
    let shown = marks.count > room ? room - 1 : marks.count
    for (place, mark) in marks.prefix(shown).enumerated() {
      let (line, column) = place.quotientAndRemainder(dividingBy: perLine)
      let left = x + 3 + Double(column) * (Self.pill.width + 2)
      let top = y + Double(line) * (Self.pill.height + 3)
      drawing.sign(of: mark.network, "\(mark.look) \(mark.network.hue.look)", left, top, Self.pill)
    }
    guard shown < marks.count else { return }
    let (line, column) = shown.quotientAndRemainder(dividingBy: perLine)
    drawing.words(
      "+\(marks.count - shown)", x + 4 + Double(column) * (Self.pill.width + 2),
      y + Double(line) * (Self.pill.height + 3) + 13, "quiet")
  }

  private func legend(for reader: some Speaker) -> Legend {
    let all = marks.filter { days.contains($0.key) }.values.flatMap(\.self)
    let looks = [
      ("pill out \(Hue.white.look)", PostStatus.published, reader.say(PostStatus.published.name)),
      ("pill open \(Hue.white.look)", .draft, reader.say(de: "geplant", en: "planned")),
      ("pill skipped \(Hue.white.look)", .skipped, reader.say(PostStatus.skipped.name)),
    ].filter { look in
      all.contains { $0.status == look.1 || ($0.status.isOpen && look.1.isOpen) }
    }
    let networks = Network.all.filter { network in all.contains { $0.network == network } }
    return Legend(
      entries: looks.map { Legend.Entry(sample: .box($0.0), words: $0.2) }
        + networks.map { Legend.Entry(sample: .sign($0), words: $0.name) })
  }

  package func table(for reader: some Speaker) -> Table<[Day: [Mark]].Element> {
    let dated = marks.filter { days.contains($0.key) && !$0.value.isEmpty }
      .sorted { $0.key < $1.key }
    return Table(dated) {
      Column(reader.say(de: "Tag", en: "day")) {
        reader.weekdayAndDate($0.key)
      }
      Column(reader.say(de: "Beiträge", en: "posts")) {
        $0.value.map(\.words).joined(separator: "; ")
      }
    }
  }
}

extension Drawing {
  /// A network's letters on its colour.
  mutating func sign(
    of network: Network, _ look: String, _ x: Double, _ y: Double,
    _ size: (width: Double, height: Double)
  ) {
    box(x, y, size.width, size.height, look, round: 3)
    words(network.sign, x + size.width / 2, y + size.height - 4.5, "sign \(look)", .middle)
  }
}
