package import Planning

/// Levels over time, such as followers: what was read on some days, a line from one to the next.
package struct LineChart: Chart, Equatable {
  /// One line.
  package struct Series: Equatable, Sendable {
    /// What a line is made of.
    package enum Kind: Sendable {
      /// Numbers that were read: each is marked.
      case measured
      /// A line to hold them against, such as a trend.
      case reference
    }

    package let name: String
    package let points: [DayPoint]
    package let kind: Kind

    package init(name: String, points: [DayPoint], kind: Kind = .measured) {
      self.name = name
      self.points = points
      self.kind = kind
    }
  }

  package let title: String
  package let summary: String
  package let unit: AxisUnit
  package let series: [Series]
  /// Whether the axis begins at zero; levels far from it would hardly move then.
  package let hasZero: Bool

  package init(
    title: String, summary: String, unit: AxisUnit, series: [Series], hasZero: Bool = false
  ) {
    self.title = title
    self.summary = summary
    self.unit = unit
    self.series = series
    self.hasZero = hasZero
  }

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let points = series.flatMap(\.points)
    let days = points.map(\.day)
    guard let first = days.min(), let last = days.max() else { return drawing }
    let frame = Frame(
      points.map(\.value), hasZero: hasZero, in: unit, from: first, to: last, width: width,
      for: reader)
    frame.draw(unit, for: reader, in: &drawing)
    for (place, line) in series.enumerated() {
      let look = look(at: place)
      let places = line.points.map { frame.place($0.day, $0.value) }
      drawing.path(places, line.kind == .reference ? "reference" : "line \(look)")
      guard line.kind == .measured else { continue }
      for (x, y) in places where places.count <= 60 {
        marker(at: place).draw(x, y, "dot \(look)", in: &drawing)
      }
    }
    let entries = series.enumerated().map { place, line in
      Legend.Entry(
        sample: line.kind == .reference
          ? .line("reference") : .mark(marker(at: place), "dot \(look(at: place))"),
        words: line.name.harmless.cut(to: width - 40))
    }
    Legend(entries: entries).draw(at: frame.bottom + 32, in: &drawing)
    return drawing
  }

  private static let hues: [Hue] = [.blue, .magenta, .green, .red, .cyan]

  private func look(at place: Int) -> String { Self.hues[place % Self.hues.count].look }

  private func marker(at place: Int) -> Marker {
    Marker.allCases[place % Marker.allCases.count]
  }

  package func table(for reader: some Speaker) -> Table<Day> {
    let days = Set(series.flatMap(\.points).map(\.day)).sorted()
    let values = series.map { line in
      Dictionary(line.points.map { ($0.day, $0.value) }) { _, last in last }
    }
    return Table(days) {
      Column(reader.say(de: "Tag", en: "day")) { reader.date($0) }
      for (line, values) in zip(series, values) {
        Column(line.name, .right) {
          values[$0].map { reader.amount($0, in: unit) } ?? reader.unknown
        }
      }
    }
  }
}
