/// What a steady course to the target of a count would have brought by now.
package struct Expectation: Hashable, Sendable {
  /// By the posts that were due, each with the share of its effect that it can have had; by the days
  /// that have passed where there is no plan.
  package let planned: Double
  /// The same by the posts that are really out; nil without a plan.
  package let published: Double?
  /// Which share of that the numbers at hand can tell of, 0 to 1: what was not measured, or not since,
  /// is not expected of them.
  package let measuredShare: Double
  /// How many posts the measured ones amount to, each counted by the share of its effect.
  package let measuredEffect: Double

  package init(
    planned: Double, published: Double? = nil, measuredShare: Double = 1, measuredEffect: Double = 0
  ) {
    self.planned = planned
    self.published = published
    self.measuredShare = measuredShare
    self.measuredEffect = measuredEffect
  }

  /// What the actual number is compared with: like with like.
  package var comparable: Double { planned * measuredShare }

  /// Plan kept: what is out against what was due. 1 is all of it; nil while nothing was due.
  package var planKept: Double? {
    published.flatMap { planned > 0 ? $0 / planned : nil }
  }

  /// Effect: what came of the posts that are out, against what was expected of them. Plan kept times
  /// effect is the actual number against the expected one.
  package func effect(of actual: Double) -> Double? {
    guard let published, published > 0, measuredShare > 0 else { return nil }
    return actual / (published * measuredShare)
  }
}
