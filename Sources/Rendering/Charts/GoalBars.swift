/// How far each goal has come, all on one scale on which the target is 100 %.
package struct GoalBars: Chart, Equatable {
  /// One goal.
  package struct Bar: Equatable, Sendable {
    package let name: String
    /// nil: nothing was measured.
    package let actual: Double?
    /// The numbers between which the true one lies, where that can be said.
    package let interval: ClosedRange<Double>?
    package let expected: Double?
    package let target: Double
    package let unit: AxisUnit
    /// Of such a goal the target is a limit.
    package let isLessBetter: Bool
    /// How the numbers are said, such as `5 von 8`.
    package let words: String
    package let status: String
    package let tone: Accent

    package init(
      name: String, actual: Double?, interval: ClosedRange<Double>? = nil, expected: Double?,
      target: Double, unit: AxisUnit, isLessBetter: Bool = false, words: String, status: String,
      tone: Accent
    ) {
      self.name = name
      self.actual = actual
      self.interval = interval
      self.expected = expected
      self.target = target
      self.unit = unit
      self.isLessBetter = isLessBetter
      self.words = words
      self.status = status
      self.tone = tone
    }

    /// The words below the bar.
    func lines(on width: Double) -> [String] { words.harmless.wrapped(to: Int(width / 8)) }

    func share(_ number: Double) -> Double { target > 0 ? number / target : 0 }
  }

  package let title: String
  package let summary: String
  package let bars: [Bar]

  package init(title: String, summary: String, bars: [Bar]) {
    self.title = title
    self.summary = summary
    self.bars = bars
  }

  /// A goal that went beyond this share does not make the others small.
  private static let longest = 1.5

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let shares = bars.flatMap { bar in
      [bar.actual, bar.expected, bar.interval?.upperBound].compactMap { $0.map(bar.share) }
    }
    let furthest = min(max(shares.max() ?? 1, 1.1), Self.longest)
    let scale = Scale(
      0...furthest, ticks: [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5], from: 0, to: width - 2)
    let top = 14.0
    let row = height(of: bars, on: width)
    let bottom = top + Double(bars.count) * row
    for tick in scale.ticks where tick != 1 {
      let place = scale.place(of: tick)
      drawing.line(place, top, place, bottom, "grid")
    }
    for (place, bar) in bars.enumerated() {
      draw(bar, at: top + Double(place) * row, on: scale, for: reader, in: &drawing)
    }
    let goal = scale.place(of: 1)
    for place in bars.indices {
      let bar = top + Double(place) * row
      for look in ["halo", "target"] { drawing.line(goal, bar + 22, goal, bar + 46, look) }
    }
    for tick in scale.ticks where width > 500 || tick.remainder(dividingBy: 0.5) == 0 {
      drawing.words(
        below: scale.place(of: tick), reader.percent(tick), bottom + 14,
        tick == 1 ? "strong" : "quiet")
    }
    legend(for: reader).draw(at: bottom + 24, in: &drawing)
    return drawing
  }

  /// Of each row: as many lines below the bar as the longest words take.
  private func height(of bars: [Bar], on width: Double) -> Double {
    56 + 16 * Double(bars.map { $0.lines(on: width).count }.max() ?? 1)
  }

  private func draw(
    _ bar: Bar, at top: Double, on scale: Scale, for reader: some Speaker,
    in drawing: inout Drawing
  ) {
    let status = "\(bar.tone.sign) \(bar.status)"
    let room = drawing.width - status.drawnWidth - 20
    drawing.words(bar.name.harmless.cut(to: room), 0, top + 14, "strong onpage")
    drawing.words(
      status, drawing.width, top + 14, "onpage " + (bar.tone.name ?? "plain"), .end)
    let end = scale.place(of: scale.domain.upperBound)
    drawing.box(0, top + 25, end, 18, "track")
    if let actual = bar.actual {
      let share = bar.share(actual)
      drawing.box(0, top + 25, scale.place(of: share), 18, "bar")
      if share > scale.domain.upperBound {
        drawing.path(
          [(end - 12, top + 28), (end - 5, top + 34), (end - 12, top + 40)], "beyond")
      }
    }
    if let interval = bar.interval {
      drawing.interval(
        scale.place(of: bar.share(interval.lowerBound)),
        scale.place(of: bar.share(interval.upperBound)), at: top + 34)
    }
    if let expected = bar.expected, expected != bar.target {
      Marker.diamond.draw(
        scale.place(of: bar.share(expected)), top + 34, "expectation", in: &drawing)
    }
    for (place, line) in bar.lines(on: drawing.width).enumerated() {
      drawing.words(line, 0, top + 58 + 16 * Double(place), "quiet onpage")
    }
  }

  private func legend(for reader: some Speaker) -> Legend {
    var entries = [
      Legend.Entry(sample: .box("bar"), words: reader.say(de: "erreicht", en: "reached"))
    ]
    if bars.contains(where: { $0.interval != nil }) {
      entries.append(
        Legend.Entry(sample: .line("interval"), words: reader.say(de: "Spanne", en: "interval")))
    }
    if bars.contains(where: { $0.expected != nil && $0.expected != $0.target }) {
      entries.append(
        Legend.Entry(
          sample: .mark(.diamond, "expectation"),
          words: reader.say(de: "bis heute zu erwarten", en: "expected by now")))
    }
    entries.append(
      Legend.Entry(
        sample: .line("target"),
        words: bars.contains(where: \.isLessBetter)
          ? reader.say(de: "Ziel oder Grenze", en: "target or limit")
          : reader.say(de: "Ziel", en: "target")))
    return Legend(entries: entries)
  }

  package func table(for reader: some Speaker) -> Table<Bar> {
    let amount = { (value: Double?, bar: Bar) in
      value.map { reader.amount($0, in: bar.unit) } ?? reader.unknown
    }
    return Table(bars) {
      Column(reader.say(de: "Ziel", en: "goal")) { $0.name }
      Column(reader.say(de: "erreicht", en: "reached"), .right) { amount($0.actual, $0) }
      if bars.contains(where: { $0.interval != nil }) {
        Column(reader.say(de: "Spanne", en: "interval"), .right) {
          reader.range($0.interval, in: $0.unit)
        }
      }
      Column(reader.say(de: "zu erwarten", en: "expected"), .right) { amount($0.expected, $0) }
      Column(reader.say(de: "Zielwert", en: "target"), .right) { amount($0.target, $0) }
      Column(reader.say(de: "Status", en: "status")) { $0.status }
    }
  }
}

extension Speaker {
  /// `3,1–8,4`; unknown where there is none.
  func range(_ range: ClosedRange<Double>?, in unit: AxisUnit) -> String {
    range.map { "\(amount($0.lowerBound, in: unit))–\(amount($0.upperBound, in: unit))" }
      ?? unknown
  }
}
