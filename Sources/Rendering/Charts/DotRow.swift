/// One group of a dot plot as it lies on the sheet; dots that would cover one another are stacked.
struct DotRow {
  let bottom: Double
  private let group: DotPlot.Group
  private let name: String
  private let nameAt: (x: Double, y: Double)
  private let middle: Double
  private let half: Double
  private let dots: [(x: Double, y: Double, look: String)]
  private let scale: Scale

  private static let distance = 9.0

  init(_ group: DotPlot.Group, name: String, at top: Double, nameAbove: Bool, on scale: Scale) {
    self.group = group
    self.name = name
    self.scale = scale
    var columns: [Int: Int] = [:]
    let places = group.dots.sorted { $0.value < $1.value }.map { dot in
      let x = scale.place(of: dot.value)
      let column = Int((x / Self.distance).rounded())
      let level = columns[column, default: 0]
      columns[column] = level + 1
      return (x, level, dot.isProvisional ? "value provisional" : "value")
    }
    let tallest = columns.values.max() ?? 1
    half = max(Double(tallest) * Self.distance / 2 + 5, 14)
    let start = top + (nameAbove ? 24 : 6)
    let middle = start + half
    self.middle = middle
    nameAt = nameAbove ? (0, top + 16) : (0, middle + 4.5)
    // 0, 1, −1, 2, −2 …: from the middle to both sides.
    dots = places.map { x, level, look in
      let step = Double((level + 1) / 2) * (level.isMultiple(of: 2) ? -1 : 1)
      return (x, middle + step * Self.distance, look)
    }
    bottom = middle + half + 6
  }

  func draw(in drawing: inout Drawing) {
    drawing.words(name, nameAt.x, nameAt.y, "strong onpage")
    if let interval = group.interval {
      drawing.interval(
        scale.place(of: interval.lowerBound), scale.place(of: interval.upperBound), at: middle)
    }
    if let median = group.median {
      drawing.box(scale.place(of: median) - 2, middle - half, 4, 2 * half, "median", round: 1)
    }
    for dot in dots { drawing.dot(dot.x, dot.y, 4.2, dot.look) }
  }
}
