package import Planning

/// A number and the day it belongs to.
package struct DayPoint: Hashable, Sendable {
  package let day: Day
  package let value: Double

  package init(_ day: Day, _ value: Double) {
    self.day = day
    self.value = value
  }
}
