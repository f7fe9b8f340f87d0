package import Planning

/// Weeks with the posts of each day: when, on which networks, and how they stand.
package struct CalendarGrid: Chart, Equatable {
  /// One post, or several that say the same at the same time.
  package struct Mark: Equatable, Sendable {
    package let time: String
    /// The networks by the status of the posts there.
    package let signs: [Signs]
    /// What it is called in the table, such as its time and place.
    package let words: String
    /// The place of the page that it leads to; nil where none is about it.
    package let anchor: String?

    package init(time: String, signs: [Signs], words: String, anchor: String? = nil) {
      self.time = time
      self.signs = signs
      self.words = words
      self.anchor = anchor
    }
  }

  /// Networks whose posts stand alike.
  package struct Signs: Equatable, Sendable {
    package let status: PostStatus
    package let networks: [Network]

    package init(_ status: PostStatus, _ networks: [Network]) {
      self.status = status
      self.networks = networks
    }
  }

  package let title: String
  package let summary: String
  /// Whole weeks, one below the other.
  package let weeks: [Week]
  /// The days that it is about; the others of these weeks are pale.
  package let days: ClosedRange<Day>
  package let marks: [Day: [Mark]]
  /// What is special about some days, by name.
  package let special: [Day: [String]]
  package let today: Day

  package init(
    title: String, summary: String, days: ClosedRange<Day>, marks: [Day: [Mark]],
    special: [Day: [String]] = [:], today: Day
  ) {
    self.title = title
    self.summary = summary
    self.days = days
    self.marks = marks
    self.special = special
    self.today = today
    var weeks = [Week(containing: days.lowerBound)]
    while let week = weeks.last, week.sunday < days.upperBound {
      weeks.append(week.adding(weeks: 1))
    }
    self.weeks = weeks
  }

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let left = width < 500 ? 25.0 : 34
    let cell = (width - left - 1) / 7
    for (place, weekday) in Weekday.allCases.enumerated() {
      drawing.words(
        reader.say(width < 500 ? weekday.shortName : weekday.name),
        left + (Double(place) + 0.5) * cell, 14, "quiet", .middle)
    }
    var y = 22.0
    for week in weeks {
      let cells = week.days.map { day in
        CalendarCell(marks[day] ?? [], names: names(on: day), width: cell)
      }
      let height = cells.map(\.height).max() ?? 0
      drawing.words("\(week.number)", left - 6, y + 15, "quiet", .end)
      for (place, (day, content)) in zip(week.days, cells).enumerated() {
        let x = left + Double(place) * cell
        draw(day, x, y, cell, height, in: &drawing)
        content.draw(x, y, in: &drawing)
      }
      y += height
    }
    legend(for: reader).draw(at: y + 8, in: &drawing)
    return drawing
  }

  /// What a cell says of its day: what lasts several days is named on the first of them and on Mondays.
  private func names(on day: Day) -> [String] {
    let before = day.weekday == .monday ? [] : special[day.adding(days: -1)] ?? []
    return (special[day] ?? []).filter { !before.contains($0) }
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
    if special[day]?.isEmpty == false {
      Marker.diamond.draw(x + width - 10, y + 11, "special", in: &drawing)
    }
  }

  private func legend(for reader: some Speaker) -> Legend {
    let shown = marks.filter { days.contains($0.key) }.values.flatMap(\.self).flatMap(\.signs)
    let statuses = PostStatus.allCases.filter { status in shown.contains { $0.status == status } }
    let networks = Network.all.filter { network in shown.contains { $0.networks.contains(network) }
    }
    let isSpecial = special.contains { days.contains($0.key) && !$0.value.isEmpty }
    return Legend(
      entries: statuses.map {
        Legend.Entry(sample: .letter($0.mark), words: reader.say($0.name))
      } + networks.map { Legend.Entry(sample: .sign($0), words: $0.name) }
        + (isSpecial
          ? [
            Legend.Entry(
              sample: .mark(.diamond, "special"),
              words: reader.say(de: "Feiertag oder Anlass", en: "holiday or occasion"))
          ] : []))
  }

  /// A day with what is on it.
  package typealias Row = (day: Day, marks: [Mark], special: [String])

  package func table(for reader: some Speaker) -> Table<Row> {
    let known = Set(marks.keys).union(special.keys).filter(days.contains).sorted()
    let rows = known.map { Row(day: $0, marks: marks[$0] ?? [], special: special[$0] ?? []) }
      .filter { !$0.marks.isEmpty || !$0.special.isEmpty }
    return Table(rows) {
      Column(reader.say(de: "Tag", en: "day")) { reader.weekdayAndDate($0.day) }
      if rows.contains(where: { !$0.special.isEmpty }) {
        Column(reader.say(de: "Feiertage und Anlässe", en: "holidays and occasions")) {
          $0.special.joined(separator: ", ")
        }
      }
      Column(reader.say(de: "Beiträge", en: "posts")) {
        $0.marks.map(\.words).joined(separator: "; ")
      }
    }
  }
}
