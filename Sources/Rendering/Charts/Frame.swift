import Planning

/// The field between an axis of time and an axis of numbers.
struct Frame {
  let x: Scale
  let y: Scale
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let from: Day
  private let to: Day

  /// - Parameter numbers: all that is to be seen in it.
  init(
    _ numbers: [Double], hasZero: Bool, in unit: AxisUnit, from: Day, to: Day, width: Double,
    for reader: some Speaker
  ) {
    self.from = from
    self.to = to
    top = 20
    bottom = width < 500 ? 200 : 250
    y = Scale(
      covering: numbers, hasZero: hasZero, isWhole: unit.isWhole, steps: 5, from: bottom, to: top)
    left = (y.ticks.map { reader.amount($0, in: unit).drawnWidth }.max() ?? 20) + 8
    right = width - 12
    x = Scale(
      Double(from.ordinal)...Double(max(to, from.adding(days: 1)).ordinal), ticks: [], from: left,
      to: right)
  }

  func place(_ day: Day, _ number: Double) -> (x: Double, y: Double) {
    (place(of: day), y.place(of: number))
  }

  func place(of day: Day) -> Double { x.place(of: Double(day.ordinal)) }

  /// Axes, the lines of the round numbers, and what is written beside them.
  func draw(_ unit: AxisUnit, for reader: some Speaker, in drawing: inout Drawing) {
    for tick in y.ticks {
      let height = y.place(of: tick)
      drawing.line(left, height, right, height, tick == y.domain.lowerBound ? "axis" : "grid")
      drawing.words(reader.amount(tick, in: unit), left - 8, height + 4.5, "quiet", .end)
    }
    let ticks = DayTicks(from: from, to: to, most: Int((right - left) / 62))
    for day in ticks.days {
      let place = place(of: day)
      drawing.line(place, bottom, place, bottom + 5, "axis")
      drawing.words(below: place, reader.tick(day, ticks.kind), bottom + 19, "quiet")
    }
  }
}
