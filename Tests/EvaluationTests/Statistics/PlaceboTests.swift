import Evaluation
import Testing

@Suite struct PlaceboTests {
  @Test(arguments: ReferenceTrends.all.placebo)
  func `every earlier date with full weeks on both sides is a placebo`(
    one: ReferenceCase<ReferenceTrends.Weeks, ReferenceTrends.Jump>
  ) throws {
    let input = one.input
    let found = try #require(
      PlaceboTest(weeks: input.weeks, start: input.start, width: input.width))
    let expected = try #require(one.expected)
    #expect(agrees(found.logRatio, expected.logRatio))
    #expect(found.placebos == expected.placebos)
    #expect(found.asLargeOrLarger == expected.asLargeOrLarger)
    #expect(agrees(found.p, expected.p))
    #expect(agrees(found.placeboLogRatios.map(abs).max() ?? 0, expected.largest))
  }

  @Test func `the worked campaign`() throws {
    let input = try #require(ReferenceTrends.all.placebo.first).input
    let found = try #require(
      PlaceboTest(weeks: input.weeks, start: input.start, width: input.width))
    #expect(abs(found.factor - 1.3448) <= 5e-5 && abs(found.logRatio - 0.2963) <= 5e-5)
    #expect(abs((found.placeboLogRatios.map(abs).max() ?? 0) - 0.0996) <= 5e-5)
    #expect(found.placebos == 21 && found.asLargeOrLarger == 0 && found.p == 1.0 / 22)
    let tenfold = PlaceboTest(weeks: input.weeks.map { $0 * 10 }, start: 36, width: 8)
    #expect(tenfold?.asLargeOrLarger == 0)
    #expect(agrees(try #require(tenfold).logRatio, found.logRatio))
    let later = PlaceboTest(weeks: input.weeks + [900], start: 36, width: 8)
    #expect(later == found)
  }

  @Test(arguments: [(34, 8), (26, 4)])
  func `so much history makes nineteen placebos`(history: Int, width: Int) throws {
    let weeks = (0..<(history + width)).map { Double($0 % 5 + 1) }
    #expect(PlaceboTest(weeks: weeks, start: history, width: width)?.placebos == 19)
  }

  @Test(arguments: [(15, 24, 8), (16, 23, 8), (16, 40, 0), (-1, 40, 4), (50, 40, 4)])
  func `too little history is not testable`(start: Int, count: Int, width: Int) {
    let weeks = Array(repeating: 1.0, count: count)
    #expect(PlaceboTest(weeks: weeks, start: start, width: width) == nil)
  }

  /// Comparing the first weeks with the next ones finds what a trend had promised anyway.
  @Test func `a trend before makes a jump of its own`() throws {
    let before: [Double] = [3, 5, 2, 4, 6, 5, 3, 7]
    let after: [Double] = [6, 8, 5, 9, 7, 10, 8, 11]
    #expect(try #require(mannWhitney(before, after).test).p < 0.005)
    let line = try #require(TheilSen(before, level: 0.95))
    let promised = (8..<16).reduce(0) { $0 + line.intercept + line.slope * Double($1) }
    #expect(after.reduce(0, +) == 64 && abs(promised - 57.3) <= 0.05)
  }
}
