package import Planning

/// How a number has grown day by day, beside the steady course to its target.
package struct CumulativeCurve: Chart, Equatable {
  package let title: String
  package let summary: String
  package let unit: AxisUnit
  /// What was reached from each of the days on, in their order.
  package let steps: [DayPoint]
  /// The first day, and what there was before it; nil where that is unknown.
  package let from: Day
  package let start: Double?
  package let due: Day
  package let target: Double
  /// The day that the report is of.
  package let today: Day

  package init(
    title: String, summary: String, unit: AxisUnit, steps: [DayPoint], from: Day, start: Double?,
    due: Day, target: Double, today: Day
  ) {
    self.title = title
    self.summary = summary
    self.unit = unit
    self.steps = steps
    self.from = from
    self.start = start
    self.due = due
    self.target = target
    self.today = today
  }

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let last = max(end, steps.last?.day ?? end)
    let frame = Frame(
      steps.map(\.value) + [target] + [start].compactMap(\.self), hasZero: start ?? 0 <= 0,
      in: unit, from: min(from, steps.first?.day ?? from), to: last, width: width, for: reader)
    frame.draw(unit, for: reader, in: &drawing)
    if frame.x.domain.contains(Double(today.ordinal)) {
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
    if let start {
      drawing.path([frame.place(from, start), frame.place(end, target)], "expected")
    }
    let height = frame.y.place(of: target)
    drawing.line(frame.left, height, frame.right, height, "target")
    draw(line, in: frame, for: reader, in: &drawing)
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
    let isLate = last.x + words.drawnWidth + 8 > drawing.width
    drawing.words(
      words, last.x + (isLate ? -4 : 6), last.y + (isLate ? -8 : 5), "strong onpage",
      isLate ? .end : .start)
  }

  private func legend(for reader: some Speaker) -> Legend {
    let expected = Legend.Entry(
      sample: .line("expected"),
      words: reader.say(de: "gleichmäßiger Weg zum Ziel", en: "steady course to the target"))
    return Legend(
      entries: [
        Legend.Entry(sample: .line("curve"), words: reader.say(de: "erreicht", en: "reached"))
      ] + (start == nil ? [] : [expected]) + [
        Legend.Entry(
          sample: .line("target"),
          words: reader.say(de: "Ziel ", en: "target ") + reader.amount(target, in: unit))
      ])
  }

  /// The due day counts whole, so the target is to be reached at its end.
  private var end: Day { due.adding(days: 1) }

  /// What a steady course would have reached by the morning of a day.
  private func expected(on day: Day) -> Double? {
    guard let start, day >= from else { return nil }
    let whole = Double(max(end.ordinal - from.ordinal, 1))
    return start + (target - start) * min(Double(day.ordinal - from.ordinal) / whole, 1)
  }

  package func table(for reader: some Speaker) -> DataTable {
    DataTable(
      caption: title,
      columns: [
        DataTable.Column(reader.say(de: "Tag", en: "day")),
        DataTable.Column(reader.say(de: "erreicht", en: "reached"), isNumeric: true),
        DataTable.Column(reader.say(de: "zu erwarten", en: "expected"), isNumeric: true),
      ],
      rows: steps.map { step in
        [
          DataTable.Cell(reader.date(step.day)),
          DataTable.Cell(reader.amount(step.value, in: unit)),
          DataTable.Cell(
            expected(on: step.day).map { reader.amount($0, in: unit) } ?? reader.unknown),
        ]
      })
  }
}
