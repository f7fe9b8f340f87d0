import Evaluation
import Planning
import Testing

@Suite struct MetricDoubtTests {
  @Test(arguments: [
    (Metric.reach, 339, 340, true), (.reach, 340, 340, false), (.reach, 3400, 340, false),
    (.reach, 0, 0, false), (.followers, 411, 412, false), (.followers, 42, 412, false),
    (.followers, 41, 412, true), (.followers, 4119, 412, false), (.followers, 4120, 412, true),
    (.followers, 0, 412, true), (.followers, 900, 0, false), (.followers, 5, .max, true),
    (.followers, .max, 5, true), (.responseMinutes, 1, 100, false),
  ])
  func `asks back at totals that fall and levels that leap`(
    metric: Metric, value: Int, last: Int, isDoubtful: Bool
  ) {
    #expect(metric.isDoubtful(value, after: last) == isDoubtful)
  }

  @Test func `a first number is taken as it is`() {
    #expect(!Metric.followers.isDoubtful(4_000_000, after: nil))
  }
}
