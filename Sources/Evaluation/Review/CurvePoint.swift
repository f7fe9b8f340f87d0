package import Planning

/// What a number had come to on a day.
package struct CurvePoint: Hashable, Sendable {
  package let day: Day
  package let value: Double

  package init(day: Day, value: Double) {
    self.day = day
    self.value = value
  }
}

extension [CurvePoint] {
  /// Adds up what came on each day.
  static func growing(_ parts: [CurvePoint]) -> [CurvePoint] {
    let days = Dictionary(grouping: parts, by: \.day).sorted { $0.key < $1.key }
    var sum = 0.0
    return days.map { day, parts in
      sum += parts.reduce(0) { $0 + $1.value }
      return CurvePoint(day: day, value: sum)
    }
  }

  /// - Parameter measurements: oldest first.
  static func lastOfEachDay(_ measurements: [Measurement], in zone: PlanZone) -> [CurvePoint] {
    let values = measurements.map { (zone.day(of: $0.observedAt), Double($0.value)) }
    return Dictionary(values) { _, last in last }
      .map { CurvePoint(day: $0.key, value: $0.value) }.sorted { $0.day < $1.day }
  }
}
