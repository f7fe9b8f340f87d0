import Evaluation
import Testing

@Suite struct TrendTests {
  private static let blocks: [Double] = [18, 22, 19, 27, 31, 30, 38]
  private static let weekly: [Double] = [3, 5, 2, 4, 6, 5, 3, 7, 6, 8, 5, 9, 7, 10, 8, 11]

  @Test(arguments: ReferenceTrends.all.mannKendall)
  func `Mann and Kendall's test is SciPy's`(
    one: ReferenceCase<ReferenceTrends.Values, ReferenceTrends.Order>
  ) throws {
    let values = one.input.values
    let found = MannKendall(values)
    let expected = try #require(one.expected)
    #expect(found.s == expected.s && agrees(found.variance, expected.variance))
    #expect(agrees(found.z, expected.z) && agrees(found.p, expected.p))
    #expect(agrees([found.tau].compactMap(\.self), [expected.tau].compactMap(\.self)))
    #expect(found.isExact == (Set(values).count == values.count))
    let turned = MannKendall(values.reversed())
    #expect(turned.s == -found.s && turned.p == found.p)
    #expect(MannKendall(values.map { exponential($0 / 30) * 5 - 700 }) == found)
  }

  @Test(arguments: ReferenceTrends.all.countedOrders)
  func `exact is the share of all orders`(one: ReferenceCase<ReferenceTrends.Values, Double>) {
    #expect(agrees(MannKendall(one.input.values).p, one.expected, within: 1e-12))
  }

  @Test func `the worked blocks rise`() throws {
    let test = MannKendall(Self.blocks)
    #expect(test.s == 17 && abs(test.p - 0.010714) <= 5e-7)
    let line = try #require(TheilSen(Self.blocks, level: 0.9))
    #expect(line.slope == 3.25 && line.intercept == 17.25)
    #expect(line.interval == Interval(low: 2, high: 4))
  }

  @Test func `the worked weeks rise, with ties`() throws {
    let test = MannKendall(Self.weekly)
    #expect(test.s == 79 && abs(test.variance - 485.667) <= 5e-4 && !test.isExact)
    #expect(abs(test.z - 3.539366) <= 5e-7 && abs(test.p - 0.000401) <= 5e-7)
    #expect(abs((test.tau ?? 0) - 0.678418) <= 5e-7)
    let line = try #require(TheilSen(Self.weekly, level: 0.95))
    #expect(line.slope == 0.5 && line.interval.high == 0.625)
    #expect(abs(line.interval.low - 0.3333) <= 5e-5)
  }

  @Test(arguments: [(5, 0.0167), (4, 0.083)])
  func `a perfect trend needs five blocks`(count: Int, p: Double) {
    #expect(abs(MannKendall((1...count).map(Double.init)).p - p) <= 0.0005)
  }

  @Test func `of few or equal values nothing is said`() {
    #expect(MannKendall([]).p == 1 && MannKendall([3]).p == 1 && MannKendall([3]).tau == nil)
    let equal = MannKendall([3, 3, 3])
    #expect(equal.s == 0 && equal.z == 0 && equal.p == 1 && equal.tau == nil)
    #expect(TheilSen([], level: 0.9) == nil && TheilSen([3], level: 0.9) == nil)
    #expect(TheilSen([3, 3, 3], level: 0.9)?.interval == Interval(low: 0, high: 0))
  }

  /// Where both are at hand, the approximation is close.
  @Test func `a long series is judged by the approximation`() {
    let values = (0..<151).map { Double($0 * 7919 % 151) }
    let (exact, long) = (MannKendall(Array(values[..<150])), MannKendall(values))
    #expect(exact.isExact && !long.isExact)
    #expect(abs(exact.p - StandardNormal.probability(beyond: exact.z)) < 1e-3)
  }

  @Test(arguments: ReferenceTrends.all.theilSen)
  func `Theil and Sen's line is SciPy's`(
    one: ReferenceCase<ReferenceTrends.Sample, ReferenceTrends.Line>
  ) throws {
    let found = try #require(TheilSen(one.input.values, level: one.input.level))
    #expect(agrees(found.slope, one.expected?.slope))
    #expect(agrees(found.intercept, one.expected?.intercept))
    #expect(agrees(found.interval, one.expected?.interval))
    let moved = try #require(
      TheilSen(one.input.values.map { 100 - 4 * $0 }, level: one.input.level))
    #expect(agrees(moved.slope, -4 * found.slope, within: 1e-10))
    #expect(agrees(moved.intercept, 100 - 4 * found.intercept, within: 1e-10))
  }
}
