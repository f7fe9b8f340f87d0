import Evaluation
import TestSupport
import Testing

@Suite struct MeanDifferenceTests {
  private static let a = [12, 30, 18, 25, 41].map { ln($0 + 1) }
  private static let b = [55, 38, 62, 29, 90].map { ln($0 + 1) }

  @Test(arguments: ReferenceArrangements.all.meanDifference)
  func `all splits are counted, as exact fractions count them`(
    one: ReferenceCase<ReferenceArrangements.Samples, ReferenceArrangements.Counted>
  ) throws {
    let test = try #require(MeanDifferenceTest(one.input.a, one.input.b))
    #expect(agrees(test.difference, one.expected?.value))
    #expect(test.extreme == one.expected?.extreme)
    #expect(test.arrangements == one.expected?.arrangements)
    #expect(agrees(test.p, one.expected?.p) && test.isExact)
  }

  @Test func `the worked experiment more than doubled`() throws {
    let test = try #require(MeanDifferenceTest(Self.a, Self.b))
    #expect(abs(exponential(test.difference) - 2.14) <= 0.005)
    #expect(test.extreme == 10 && test.arrangements == 252)
    let (u, ranks) = mannWhitney(Self.a, Self.b)
    #expect(u == 22 && u / 25 == 0.88)
    #expect(abs((ranks?.p ?? 0) - 0.055556) <= 5e-7)
    let shift = try #require(HodgesLehmann(Self.a, Self.b))
    #expect(abs(shift.shift - 0.767255) <= 5e-7 && abs(shift.ratio - 2.15) <= 0.005)
  }

  @Test(arguments: ReferenceArrangements.all.ranks)
  func `ranks and shift are SciPy's`(
    one: ReferenceCase<ReferenceArrangements.Samples, ReferenceArrangements.Ranks>
  ) throws {
    let (u, test) = mannWhitney(one.input.a, one.input.b)
    #expect(u == one.expected?.u)
    #expect(agrees(try #require(test).p, one.expected?.p))
    let shift = try #require(HodgesLehmann(one.input.a, one.input.b)).shift
    #expect(agrees(shift, one.expected?.shift))
  }

  @Test(arguments: [(2, 2, 0.333), (3, 3, 0.1), (4, 4, 0.0286), (5, 5, 0.0079)])
  func `no p is smaller than two of all splits`(first: Int, second: Int, p: Double) throws {
    let low = (0..<first).map(Double.init)
    let high = (0..<second).map { Double($0 + 100) }
    #expect(abs(try #require(MeanDifferenceTest(low, high)).p - p) <= 0.0005)
  }

  /// Of unequal samples the far end of one side has no counterpart; ranks have one.
  @Test func `two against twenty can look sure`() throws {
    let high = (0..<20).map { Double($0 + 100) }
    #expect(try #require(MeanDifferenceTest([0, 1], high)).p == 1.0 / 231)
    #expect(abs(try #require(mannWhitney([0, 1], high).test).p - 0.0087) <= 0.00005)
  }

  @Test func `only what the values say of each other counts`() throws {
    let test = try #require(MeanDifferenceTest(Self.a, Self.b))
    let counts = { (other: MeanDifferenceTest?) in other?.extreme == test.extreme }
    #expect(counts(MeanDifferenceTest(Self.a.reversed(), Self.b.sorted())))
    #expect(counts(MeanDifferenceTest(Self.a.map { $0 * 1e6 }, Self.b.map { $0 * 1e6 })))
    #expect(counts(MeanDifferenceTest(Self.a.map { $0 - 300 }, Self.b.map { $0 - 300 })))
    let turned = try #require(MeanDifferenceTest(Self.b, Self.a))
    #expect(counts(turned) && turned.difference == -test.difference)
  }

  @Test func `too many splits are drawn, with nearly the same result`() throws {
    let exact = try #require(MeanDifferenceTest(Self.a, Self.b))
    let drawn = try #require(MeanDifferenceTest(Self.a, Self.b, limit: 251))
    #expect(!drawn.isExact && drawn.arrangements == 9_999 && drawn.difference == exact.difference)
    #expect(abs(drawn.p - exact.p) < 0.008)
    #expect(drawn == MeanDifferenceTest(Self.a, Self.b, limit: 251))
    #expect(try #require(MeanDifferenceTest(Self.a, Self.b, limit: 252)).isExact)
  }

  @Test func `a sample of none has no mean`() {
    #expect(MeanDifferenceTest([], [1]) == nil && MeanDifferenceTest([1], []) == nil)
    #expect(HodgesLehmann([], [1]) == nil && SignFlipTest([]) == nil)
  }
}
