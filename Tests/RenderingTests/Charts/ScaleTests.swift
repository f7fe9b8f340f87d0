import Planning
import TestSupport
import Testing

@testable import Rendering

@Suite struct ScaleTests {
  @Test(
    arguments: [
      ([0, 8], true, true, 5, [0, 2, 4, 6, 8]), ([3], true, true, 5, [0, 1, 2, 3]),
      ([1], true, true, 5, [0, 1]),
      ([1010, 1184], false, true, 5, [1000, 1050, 1100, 1150, 1200]),
      ([0.021, 0.09], true, false, 5, [0, 0.02, 0.04, 0.06, 0.08, 0.1]),
      ([-3, 7], false, true, 5, [-4, -2, 0, 2, 4, 6, 8]), ([], true, true, 4, [0, 1]),
      ([5, 5], false, true, 4, [2, 4, 6, 8]),
      ([0, 1_234_567], true, true, 5, [0, 500_000, 1_000_000, 1_500_000]),
      ([.nan, .infinity, 4], true, true, 4, [0, 1, 2, 3, 4]),
    ] as [([Double], Bool, Bool, Int, [Double])])
  func `begins and ends at round numbers`(
    numbers: [Double], hasZero: Bool, isWhole: Bool, steps: Int, ticks: [Double]
  ) {
    let scale = Scale(
      covering: numbers, hasZero: hasZero, isWhole: isWhole, steps: steps, from: 0, to: 100)
    #expect(scale.ticks.count == ticks.count)
    #expect(zip(scale.ticks, ticks).allSatisfy { abs($0 - $1) < 1e-9 }, "\(scale.ticks)")
    #expect(scale.domain.lowerBound == scale.ticks.first)
    #expect(scale.domain.upperBound == scale.ticks.last)
  }

  @Test(
    arguments: [
      (0.3, false, 0.5), (0.3, true, 1), (1, false, 1), (1.01, false, 2), (2.2, true, 5),
      (5.1, true, 10),
      (51, true, 100), (0.000_21, false, 0.000_5), (0, false, 1), (.infinity, false, 1),
      (.nan, true, 1),
    ] as [(Double, Bool, Double)])
  func `steps are 1, 2 or 5 of a power of ten`(least: Double, isWhole: Bool, step: Double) {
    #expect(abs(Scale.niceStep(atLeast: least, isWhole: isWhole) - step) < step * 1e-9)
  }

  @Test func `places numbers in proportion, and those beyond at its end`() {
    let scale = Scale(
      covering: [0, 10], hasZero: true, isWhole: true, steps: 5, from: 200, to: 100)
    #expect([0, 5, 10].map(scale.place) == [200, 150, 100])
    #expect([-5, 99, .infinity, -.infinity, .nan].map(scale.place) == [200, 100, 100, 200, 200])
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-06", 6, 5, "2.3."), ("2026-03-03", "2026-03-29", 6, 3, "9.3."),
    ("2026-03-02", "2026-05-31", 8, 7, "2.3."), ("2026-01-15", "2026-12-31", 6, 5, "Mär"),
    ("2025-11-01", "2026-12-31", 14, 14, "Nov"), ("2010-06-01", "2026-06-01", 6, 6, "2011"),
    ("2026-03-03", "2026-03-03", 6, 1, "3.3."),
  ])
  func `writes as many days as there is room for`(
    from: String, to: String, most: Int, count: Int, first: String
  ) throws {
    let (from, to) = (try #require(Day(from)), try #require(Day(to)))
    let ticks = DayTicks(from: from, to: to, most: most)
    let writer = PageWriter(language: .german, plan: "", currency: "EUR")
    #expect(ticks.days.count == count)
    #expect(ticks.days.allSatisfy { from <= $0 && $0 <= to } && ticks.days == ticks.days.sorted())
    #expect(ticks.days.first.map { writer.tick($0, ticks.kind) } == first)
  }
}
