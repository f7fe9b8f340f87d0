package import Planning

/// How a number has grown day by day, beside the steady course to its target.
package struct CumulativeCurve: Chart, Equatable {
  package let title: String
  package let summary: String
  package let unit: AxisUnit
  /// What was reached from each of the days on, in their order.
  package let steps: [DayPoint]
  /// What was to be expected on the way to the target; empty where that is unknown.
  package let course: [DayPoint]
  /// What was to be expected of the numbers at hand by the day of the report.
  package let expected: Double?
  package let from: Day
  package let due: Day
  package let target: Double
  /// The day that the report is of.
  package let today: Day

  package init(
    title: String, summary: String, unit: AxisUnit, steps: [DayPoint], course: [DayPoint],
    expected: Double?, from: Day, due: Day, target: Double, today: Day
  ) {
    self.title = title
    self.summary = summary
    self.unit = unit
    self.steps = steps
    self.course = course
    self.expected = expected
    self.from = from
    self.due = due
    self.target = target
    self.today = today
  }

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let last = max(end, steps.last?.day ?? end)
    let frame = Frame(
      (steps + course).map(\.value) + [target] + [expected].compactMap(\.self),
      hasZero: (course.first?.value ?? 0) <= 0, in: unit, from: min(from, steps.first?.day ?? from),
      to: last, width: width, for: reader)
    frame.draw(unit, for: reader, in: &drawing)
    if isOnTheWay {
      let place = frame.place(of: today)
      drawing.line(place, frame.top - 4, place, frame.bottom, "today")
      let words = reader.say(
        de: "Stand \(reader.dayAndMonth(today))", en: reader.dayAndMonth(today))
      let isLate = place + 4 + words.drawnWidth > drawing.width
      drawing.words(
        words, place + (isLate ? -4 : 4), frame.top - 7, "quiet", isLate ? .end : .start)
    }
    let line = line(in: frame)
    if let first = line.first, let last = line.last {
      drawing.path(
        [(first.x, frame.bottom)] + line + [(last.x, frame.bottom)], "area", isClosed: true)
    }
    drawing.path(course.map { frame.place($0.day, $0.value) }, "expected")
    let height = frame.y.place(of: target)
    drawing.line(frame.left, height, frame.right, height, "target")
    draw(line, in: frame, for: reader, in: &drawing)
    if let expected, isOnTheWay {
      let place = frame.place(today, expected)
      Marker.diamond.draw(place.x, place.y, "expectation", in: &drawing)
    }
    legend(for: reader).draw(at: frame.bottom + 32, in: &drawing)
    return drawing
  }

  /// What was reached holds until more is.
  private func line(in frame: Frame) -> [(x: Double, y: Double)] {
    guard let last = steps.last else { return [] }
    var line: [(x: Double, y: Double)] = []
    for step in steps {
      let place = frame.place(step.day, step.value)
      if let before = line.last { line.append((place.x, before.y)) }
      line.append(place)
    }
    return line + [frame.place(max(min(today, end), last.day), last.value)]
  }

  private func draw(
    _ line: [(x: Double, y: Double)], in frame: Frame, for reader: some Speaker,
    in drawing: inout Drawing
  ) {
    guard let last = line.last, let value = steps.last?.value else { return }
    drawing.path(line, "curve")
    for step in steps where steps.count <= 40 {
      let place = frame.place(step.day, step.value)
      drawing.dot(place.x, place.y, 3.2, "mark")
    }
    let words = reader.amount(value, in: unit)
    let isLate = last.x + words.drawnWidth + 12 > drawing.width
    let isAtTarget = abs(last.y - frame.y.place(of: target)) < 12
    let height = isLate && !isAtTarget ? -8.0 : isAtTarget ? 18 : 5
    drawing.words(
      words, last.x + (isLate ? -6 : 10), last.y + height, "strong onpage",
      isLate ? .end : .start)
  }

  private func legend(for reader: some Speaker) -> Legend {
    var entries = [
      Legend.Entry(sample: .line("curve"), words: reader.say(de: "erreicht", en: "reached"))
    ]
    if !course.isEmpty {
      entries.append(
        Legend.Entry(
          sample: .line("expected"),
          words: reader.say(de: "erwarteter Weg zum Ziel", en: "expected way to the target")))
    }
    if expected != nil, isOnTheWay {
      entries.append(
        Legend.Entry(
          sample: .mark(.diamond, "expectation"),
          words: reader.say(de: "bis heute zu erwarten", en: "expected by now")))
    }
    entries.append(
      Legend.Entry(
        sample: .line("target"),
        words: reader.say(de: "Ziel ", en: "target ") + reader.amount(target, in: unit)))
    return Legend(entries: entries)
  }

  /// The due day counts whole, so the target is to be reached at its end.
  private var end: Day { due.adding(days: 1) }

  /// The report is of one of the days that are shown.
  private var isOnTheWay: Bool { from <= today && today <= end }

  /// What was to be expected by a day, between the points of the course.
  private func expected(on day: Day) -> Double? {
    guard let after = course.firstIndex(where: { $0.day >= day }) else { return nil }
    let (next, before) = (course[after], course[max(after - 1, 0)])
    guard next.day > before.day else { return next.day == day ? next.value : nil }
    let share =
      Double(day.ordinal - before.day.ordinal) / Double(next.day.ordinal - before.day.ordinal)
    return before.value + (next.value - before.value) * share
  }

  package func table(for reader: some Speaker) -> Table<DayPoint> {
    Table(steps) {
      Column(reader.say(de: "Tag", en: "day")) { reader.date($0.day) }
      Column(reader.say(de: "erreicht", en: "reached"), .right) {
        reader.amount($0.value, in: unit)
      }
      Column(reader.say(de: "zu erwarten", en: "expected"), .right) {
        expected(on: $0.day).map { reader.amount($0, in: unit) } ?? reader.unknown
      }
    }
  }
}
