import Evaluation
import Testing

@Suite struct IntervalTests {
  @Test(arguments: ReferenceDistributions.all.wilsonInterval)
  func `Wilson intervals are SciPy's`(
    one: ReferenceCase<ReferenceDistributions.Share, Interval>
  ) {
    let input = one.input
    let found = wilsonInterval(
      successes: input.successes, trials: input.trials, level: input.level)
    #expect(agrees(found, one.expected))
    #expect(found.low >= 0 && found.high <= 1)
    let failures = wilsonInterval(
      successes: input.trials - input.successes, trials: input.trials, level: input.level)
    #expect(agrees(1 - failures.high, found.low) && agrees(1 - failures.low, found.high))
  }

  @Test func `without trials a share may be anything`() {
    #expect(wilsonInterval(successes: 0, trials: 0, level: 0.95) == Interval(low: 0, high: 1))
  }

  @Test(arguments: ReferenceDistributions.all.poissonInterval)
  func `Garwood's intervals are SciPy's`(
    one: ReferenceCase<ReferenceDistributions.Count, Interval>
  ) {
    let found = poissonInterval(count: one.input.count, level: one.input.level)
    #expect(agrees(found, one.expected))
    let outside = (1 - one.input.level) / 2
    #expect(agrees(Poisson(mean: found.high).cumulative(one.input.count), outside))
    guard one.input.count > 0 else { return }
    #expect(agrees(1 - Poisson(mean: found.low).cumulative(one.input.count - 1), outside))
  }

  @Test(arguments: ReferenceDistributions.all.medianInterval)
  func `a median lies between two ranks, from six values on`(
    one: ReferenceCase<ReferenceDistributions.Sample, ReferenceDistributions.Median>
  ) throws {
    let found = one.input.values.medianInterval(level: one.input.level)
    guard let expected = one.expected else {
      #expect(found == nil)
      return
    }
    let interval = try #require(found)
    #expect(interval.median == expected.median && interval.rank == expected.rank)
    #expect(interval.interval == expected.interval)
    #expect(agrees(interval.coverage, expected.coverage))
    #expect(one.input.values.shuffled().medianInterval(level: one.input.level) == interval)
  }

  @Test func `no values have no median interval`() {
    #expect([Double]().medianInterval(level: 0.95) == nil)
  }
}
