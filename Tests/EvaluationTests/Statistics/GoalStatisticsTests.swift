import Evaluation
import Testing

/// The tables of how a goal stands.
@Suite struct GoalStatisticsTests {
  @Test(
    arguments: [
      (5, 3, .infinity, 0.2650), (5, 3, 5, 0.3633), (10, 6, .infinity, 0.1301),
      (10, 6, 8, 0.2450), (20, 12, .infinity, 0.0390), (20, 12, 10, 0.1631),
      (6.937794, 3, .infinity, 0.0851), (6.937794, 3, 9, 0.1580), (50, 38, .infinity, 0.0474),
      (50, 38, 10, 0.2712), (6.937794, 2, 9, 0.0785), (6.937794, 5, 9, 0.3792),
    ] as [(Double, Int, Double, Double)])
  func `so little is this probable`(expected: Double, actual: Int, size: Double, p: Double) {
    #expect(abs(NegativeBinomial(size: size, mean: expected).cumulative(actual) - p) <= 0.00005)
  }

  @Test(arguments: [(3, 0.0125), (5, 0.140), (8, 0.751), (12, 1)] as [(Double, Double)])
  func `the target of twelve is reached with this probability`(actual: Double, p: Double) {
    let forecast = TargetForecast(target: 12, expectedShare: 6.937794 / 12, actual: actual)
    #expect(abs(forecast.probability - p) <= 0.0005)
  }

  @Test(arguments: ReferenceDistributions.all.targetForecast)
  func `forecasts are SciPy's`(one: ReferenceCase<ReferenceDistributions.Course, Double>) {
    let forecast = TargetForecast(
      target: one.input.target, expectedShare: one.input.share, actual: one.input.actual)
    #expect(agrees(forecast.probability, one.expected))
  }

  @Test func `what is due at the end cannot be caught up`() {
    #expect(TargetForecast(target: 5, expectedShare: 1, actual: 4).probability == 0)
    #expect(TargetForecast(target: 5, expectedShare: 1, actual: 5).probability == 1)
    #expect(
      TargetForecast(target: 4.5, expectedShare: 0.5, actual: 4).probability
        < TargetForecast(target: 4, expectedShare: 0.5, actual: 4).probability)
  }

  @Test(arguments: ReferenceDistributions.all.overdispersion)
  func `scatter beyond chance is estimated from ten posts on`(
    one: ReferenceCase<ReferenceDistributions.Values, Double>
  ) {
    #expect(agrees(Overdispersion(of: one.input.values).perPost, one.expected))
    #expect(agrees(Overdispersion(of: one.input.values.reversed()).perPost, one.expected))
  }

  @Test func `the size grows with whole posts, and is that of one at least`() {
    let few = Overdispersion(of: [4, 0])
    #expect(few.size(ofPosts: 9.250392) == 9)
    #expect(few.size(ofPosts: 0.4) == 1)
    #expect(Overdispersion(of: Array(repeating: 3, count: 10)).size(ofPosts: 2) == .infinity)
  }
}
