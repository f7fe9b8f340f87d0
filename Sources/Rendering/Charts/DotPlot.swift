/// Every value as a dot in the row of its group, with the group's middle value.
///
/// Dots and not bars: few values with much scatter must look like that.
package struct DotPlot: Chart, Equatable {
  /// One value.
  package struct Dot: Hashable, Sendable {
    package let value: Double
    /// Too fresh to be judged: shown hollow, and outside of the middle value.
    package let isProvisional: Bool

    package init(_ value: Double, isProvisional: Bool = false) {
      self.value = value
      self.isProvisional = isProvisional
    }
  }

  /// What is compared with the others.
  package struct Group: Equatable, Sendable {
    package let name: String
    package let dots: [Dot]
    /// nil where there are too few.
    package let median: Double?
    /// The numbers between which the true middle lies, where that can be said.
    package let interval: ClosedRange<Double>?

    package init(
      name: String, dots: [Dot], median: Double?, interval: ClosedRange<Double>? = nil
    ) {
      self.name = name
      self.dots = dots
      self.median = median
      self.interval = interval
    }
  }

  /// A number that all groups are held against, such as a target.
  package struct Reference: Equatable, Sendable {
    package let value: Double
    package let name: String

    package init(_ value: Double, _ name: String) {
      self.value = value
      self.name = name
    }
  }

  package let title: String
  package let summary: String
  package let unit: AxisUnit
  package let groups: [Group]
  package let reference: Reference?

  package init(
    title: String, summary: String, unit: AxisUnit, groups: [Group], reference: Reference? = nil
  ) {
    self.title = title
    self.summary = summary
    self.unit = unit
    self.groups = groups
    self.reference = reference
  }

  package func drawing(width: Double, for reader: some Speaker) -> Drawing {
    var drawing = Drawing(width: width)
    let isNarrow = width < 500
    let names = groups.map { $0.name.harmless.cut(to: isNarrow ? width : 240) }
    let left = isNarrow ? 10 : (names.map { $0.drawnWidth }.max() ?? 0) + 20
    let numbers = groups.flatMap { group in
      group.dots.map(\.value)
        + [group.median, group.interval?.lowerBound, group.interval?.upperBound]
        .compactMap(\.self)
    }
    let scale = Scale(
      covering: numbers + [reference?.value].compactMap(\.self), hasZero: unit != .factor,
      isWhole: unit.isWhole, steps: isNarrow ? 4 : 6, from: left, to: width - 24)
    var y = 8.0
    var rows: [DotRow] = []
    for (group, name) in zip(groups, names) {
      let row = DotRow(group, name: name, at: y, nameAbove: isNarrow, on: scale)
      rows.append(row)
      y = row.bottom
    }
    for tick in scale.ticks {
      let place = scale.place(of: tick)
      drawing.line(place, 8, place, y, tick == 0 ? "axis" : "grid")
      drawing.words(below: place, reader.amount(tick, in: unit), y + 16, "quiet")
    }
    if let reference {
      let place = scale.place(of: reference.value)
      drawing.line(place, 8, place, y, "target")
    }
    for row in rows { row.draw(in: &drawing) }
    legend(for: reader).draw(at: y + 26, in: &drawing)
    return drawing
  }

  /// Without dots it shows estimates alone.
  private var hasDots: Bool { groups.contains { !$0.dots.isEmpty } }

  private func legend(for reader: some Speaker) -> Legend {
    var entries: [Legend.Entry] = []
    if groups.contains(where: { !$0.dots.isEmpty }) {
      entries.append(
        Legend.Entry(
          sample: .mark(.circle, "value"), words: reader.say(de: "Beitrag", en: "post")))
    }
    if groups.contains(where: { $0.dots.contains(where: \.isProvisional) }) {
      entries.append(
        Legend.Entry(
          sample: .mark(.circle, "value provisional"),
          words: reader.say(de: "vorläufig", en: "provisional")))
    }
    if groups.contains(where: { $0.median != nil }) {
      entries.append(
        Legend.Entry(
          sample: .bar("median"),
          words: hasDots
            ? reader.say(de: "mittlerer Wert (Median)", en: "middle value (median)")
            : reader.say(de: "geschätzt", en: "estimated")))
    }
    if groups.contains(where: { $0.interval != nil }) {
      entries.append(
        Legend.Entry(
          sample: .line("interval"), words: reader.say(de: "Spanne", en: "interval")))
    }
    if let reference {
      entries.append(
        Legend.Entry(
          sample: .line("target"),
          words: "\(reference.name) \(reader.amount(reference.value, in: unit))"))
    }
    return Legend(entries: entries)
  }

  package func table(for reader: some Speaker) -> Table<Group> {
    let median = { (group: Group) in
      group.median.map { reader.amount($0, in: unit) } ?? reader.unknown
    }
    guard hasDots else {
      return Table(groups) {
        Column(reader.say(de: "Gruppe", en: "group")) { $0.name }
        Column(reader.say(de: "geschätzt", en: "estimated"), .right) { median($0) }
        Column(reader.say(de: "Spanne", en: "interval"), .right) {
          reader.range($0.interval, in: unit)
        }
      }
    }
    return Table(groups) {
      Column(reader.say(de: "Gruppe", en: "group")) { $0.name }
      Column(reader.say(de: "Beiträge", en: "posts"), .right) { reader.number($0.dots.count) }
      Column(reader.say(de: "Median", en: "median"), .right) { median($0) }
      if groups.contains(where: { $0.interval != nil }) {
        Column(reader.say(de: "Spanne", en: "interval"), .right) {
          reader.range($0.interval, in: unit)
        }
      }
      Column(reader.say(de: "Werte (* vorläufig)", en: "values (* provisional)")) {
        $0.dots.isEmpty ? reader.unknown : values(of: $0, for: reader)
      }
    }
  }

  /// The highest first.
  private func values(of group: Group, for reader: some Speaker) -> String {
    group.dots.sorted { $0.value > $1.value }.map {
      reader.amount($0.value, in: unit) + ($0.isProvisional ? "*" : "")
    }.joined(separator: "; ")
  }
}
