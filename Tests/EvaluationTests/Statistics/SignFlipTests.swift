import Evaluation
import Testing

@Suite struct SignFlipTests {
  @Test(arguments: ReferenceArrangements.all.signFlip)
  func `all signs are counted, as exact fractions count them`(
    one: ReferenceCase<ReferenceArrangements.Pairs, ReferenceArrangements.Counted>
  ) throws {
    let differences = one.input.differences
    let test = try #require(SignFlipTest(differences))
    #expect(agrees(test.mean, one.expected?.value))
    #expect(test.extreme == one.expected?.extreme)
    #expect(test.arrangements == one.expected?.arrangements)
    #expect(agrees(test.p, one.expected?.p) && test.isExact)
    #expect(SignFlipTest(differences.reversed())?.extreme == test.extreme)
    #expect(SignFlipTest(differences.map { $0 * -1e6 })?.extreme == test.extreme)
  }

  @Test func `the worked pairs are a hint`() throws {
    let a = [14, 22, 9, 31, 17, 26].map { ln($0 + 1) }
    let b = [21, 20, 16, 45, 30, 37].map { ln($0 + 1) }
    let test = try #require(SignFlipTest(zip(a, b).map { $1 - $0 }))
    #expect(abs(exponential(test.mean) - 1.41) <= 0.005)
    #expect(test.extreme == 4 && test.arrangements == 64 && test.p == 0.0625)
  }

  @Test(arguments: [(5, 0.0625), (6, 0.03125), (8, 0.0078125)])
  func `no p is smaller than two of all signs`(pairs: Int, p: Double) {
    #expect(SignFlipTest((1...pairs).map(Double.init))?.p == p)
  }

  @Test func `more than twenty pairs are drawn`() throws {
    let weak = try #require(SignFlipTest((0..<21).map { $0.isMultiple(of: 2) ? 1 : -1 }))
    #expect(!weak.isExact && weak.arrangements == 9_999 && weak.p == 1)
    let strong = try #require(SignFlipTest((0..<21).map { $0 < 16 ? 1 : -1 }))
    // 16 of 21 heads or more, or as few: 0.0266.
    #expect(abs(strong.p - 0.0266) < 0.006)
  }
}
