import Evaluation
import TestSupport
import Testing

/// How often tests find something where there is nothing, and where there is.
@Suite struct FalseAlarmTests {
  private static let runs = 400
  /// 5 % of them and three standard errors, √(400 · 0.05 · 0.95) each.
  private static let most = 33

  /// Nearly normal numbers with mean 0 and SD 1.
  private struct Noise {
    var numbers: SeededNumbers

    init(_ seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    mutating func next() -> Double {
      var sum = -3.0
      for _ in 0..<6 { sum += Double(numbers.next() >> 11) / 0x1p53 }
      return sum * 2.squareRoot()
    }

    mutating func next(_ count: Int) -> [Double] { (0..<count).map { _ in next() } }
  }

  private func alarms(_ seed: UInt64, runs: Int = runs, _ p: (inout Noise) -> Double?) -> Int {
    var noise = Noise(seed)
    return (0..<runs).count { _ in (p(&noise) ?? 1) <= 0.05 }
  }

  private static let labels = (0..<20).map { $0 * 3 % 4 }

  @Test func `shuffled groups stand out in one of twenty questions`() {
    let found = alarms(1) { noise in
      MaxTTest(values: noise.next(20), groups: Self.labels, shuffles: 199).p.min()
    }
    #expect((1...Self.most).contains(found), "\(found) of \(Self.runs)")
  }

  @Test func `a group that is far better stands out`() {
    let found = alarms(2, runs: 60) { noise in
      let values = Self.labels.map { noise.next() + ($0 == 2 ? 2.5 : 0) }
      return MaxTTest(values: values, groups: Self.labels, shuffles: 199).p[2]
    }
    #expect(found > 45, "\(found) of 60")
  }

  @Test func `equal variants differ in one of twenty experiments`() {
    let found = alarms(3) { MeanDifferenceTest($0.next(5), $0.next(4))?.p }
    #expect((1...Self.most).contains(found), "\(found) of \(Self.runs)")
    let better = alarms(4, runs: 60) { noise in
      MeanDifferenceTest(noise.next(5), noise.next(4).map { $0 + 3 })?.p
    }
    #expect(better > 45, "\(better) of 60")
  }

  @Test func `equal pairs differ in one of twenty experiments`() {
    let found = alarms(5) { SignFlipTest($0.next(7))?.p }
    #expect((1...Self.most).contains(found), "\(found) of \(Self.runs)")
    let better = alarms(6, runs: 60) { noise in SignFlipTest(noise.next(7).map { $0 + 2 })?.p }
    #expect(better > 45, "\(better) of 60")
  }

  @Test func `noise rises or falls in one of twenty series`() {
    let found = alarms(7) { MannKendall($0.next(9)).p }
    #expect((1...Self.most).contains(found), "\(found) of \(Self.runs)")
    let rising = alarms(8, runs: 60) { noise in
      MannKendall(noise.next(9).enumerated().map { $1 + Double($0) }).p
    }
    #expect(rising > 45, "\(rising) of 60")
  }

  @Test func `noise jumps at one of twenty dates`() {
    let found = alarms(9) { noise in
      PlaceboTest(weeks: noise.next(60).map { 20 + 3 * $0 }, start: 52, width: 8)?.p
    }
    #expect((1...Self.most).contains(found), "\(found) of \(Self.runs)")
    let jump = alarms(10, runs: 60) { noise in
      let weeks = noise.next(44).enumerated().map { 20 + 3 * $1 + ($0 < 36 ? 0 : 10) }
      return PlaceboTest(weeks: weeks, start: 36, width: 8)?.p
    }
    #expect(jump > 45, "\(jump) of 60")
  }
}
