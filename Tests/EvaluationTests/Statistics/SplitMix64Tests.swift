import Evaluation
import TestSupport
import Testing

@Suite struct SplitMix64Tests {
  @Test func `the numbers are the published ones`() {
    var numbers = SplitMix64(seed: 1_234_567)
    let found = (0..<3).map { _ in numbers.next() }
    #expect(
      found == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func `ten numbers come in this order`() {
    var numbers = SplitMix64(seed: 42)
    var values = Array(0...9)
    numbers.shuffle(&values)
    #expect(values == [0, 9, 5, 8, 6, 4, 7, 2, 1, 3])
  }

  @Test func `each question starts anew, with the name of the house`() {
    var own = SplitMix64()
    var named = SplitMix64(seed: "Takt".utf8.reduce(0) { $0 << 8 | UInt64($1) })
    #expect(own.next() == named.next())
  }

  @Test(arguments: ReferenceArrangements.all.shuffled)
  func `a shuffle goes on from the last one, as Python's does`(
    one: ReferenceCase<ReferenceArrangements.Shuffles, [Int]>
  ) throws {
    var numbers = SplitMix64(seed: try #require(UInt64(one.input.seed)))
    var values = Array(0..<one.input.count)
    for _ in 0..<one.input.times { numbers.shuffle(&values) }
    #expect(values == one.expected)
  }

  @Test func `every order of four comes about equally often`() {
    var numbers = SplitMix64()
    var seen: [[Int]: Int] = [:]
    for _ in 0..<4_800 {
      var values = [0, 1, 2, 3]
      numbers.shuffle(&values)
      seen[values, default: 0] += 1
    }
    #expect(seen.count == 24)
    let scatter = seen.values.reduce(0.0) { $0 + Double(($1 - 200) * ($1 - 200)) / 200 }
    #expect(GammaDistribution(shape: 11.5, rate: 0.5).exceeding(scatter) > 0.001)
  }
}
