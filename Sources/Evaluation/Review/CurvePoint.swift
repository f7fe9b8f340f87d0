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
