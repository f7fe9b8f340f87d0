/// From one number to another, both included.
package struct Interval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }
}
