import Planning
import TestSupport
import Testing

@Suite struct RecurrenceTests {
  private func days(
    every: Int = 1, _ unit: Recurrence.Unit = .week, from first: Day, to end: Recurrence.End
  ) throws -> [Day] {
    try Recurrence(every: every, unit).days(from: first, to: end)
  }

  @Test func `gives the days that Python gives`() throws {
    let cases = try SeriesReference.read()
    #expect(cases.count == 64)
    for unit in Recurrence.Unit.allCases { #expect(cases.contains { $0.unit == unit }) }
    for example in cases {
      let found = try days(
        every: example.every, example.unit, from: example.first, to: example.end)
      let text = found.map(\.description).joined(separator: " ")
      #expect(text == example.days, "\(example)")
    }
  }

  @Test(arguments: Recurrence.Unit.allCases, ["2026-01-31", "2024-02-29", "2026-12-31"] as [Day])
  func `a series until its last day is the series of so many times`(
    unit: Recurrence.Unit, first: Day
  ) throws {
    for every in 1...5 {
      let found = try days(every: every, unit, from: first, to: .times(9))
      let last = try #require(found.last)
      #expect(found.first == first && found.count == 9)
      #expect(found == Set(found).sorted())
      #expect(try days(every: every, unit, from: first, to: .until(last)) == found)
      let dayBefore = last.adding(days: -1)
      #expect(
        try days(every: every, unit, from: first, to: .until(dayBefore)) == found.dropLast())
    }
  }

  @Test(arguments: Recurrence.Unit.allCases)
  func `until its first day it comes once`(unit: Recurrence.Unit) throws {
    let first: Day = "2026-03-03"
    #expect(try days(unit, from: first, to: .until(first)) == [first])
    #expect(try days(unit, from: first, to: .times(1)) == [first])
  }

  @Test(arguments: [.times(0), .times(-1), .times(.min), .until("2026-03-02")] as [Recurrence.End])
  func `is empty with no times, and with an end before its first day`(end: Recurrence.End) {
    #expect(throws: SeriesError.empty(from: "2026-03-03")) {
      try days(from: "2026-03-03", to: end)
    }
  }

  @Test(
    arguments: [
      ("2026-03-03", "2036-03-03"), ("2024-02-29", "2034-02-28"), ("2026-02-28", "2036-02-28"),
      ("2026-01-29", "2036-01-29"), ("2026-01-30", "2036-01-30"), ("2026-01-31", "2036-01-31"),
    ] as [(Day, Day)])
  func `goes on for ten years to the day, and no longer`(first: Day, last: Day) throws {
    #expect(try days(.day, from: first, to: .until(last)).last == last)
    #expect(throws: SeriesError.tooLong(years: 10)) {
      try days(.day, from: first, to: .until(last.adding(days: 1)))
    }
    #expect(try days(every: 12, .month, from: first, to: .times(11)).last == last)
    #expect(throws: SeriesError.tooLong(years: 10)) {
      try days(every: 12, .month, from: first, to: .times(12))
    }
    let count = last.ordinal - first.ordinal + 1
    #expect(try days(.day, from: first, to: .times(count)).count == count)
    for times in [count + 1, Int.max] {
      #expect(throws: SeriesError.tooLong(years: 10)) {
        try days(.day, from: first, to: .times(times))
      }
    }
  }

  @Test func `does not go on to where there are no days`() {
    #expect(throws: SeriesError.tooLong(years: 10)) {
      try days(from: "9995-01-01", to: .times(2))
    }
  }

  @Test(arguments: [(Recurrence.Unit.day, 3660), (.week, 522), (.month, 120)])
  func `comes back after a day at least and ten years at most`(
    unit: Recurrence.Unit, most: Int
  ) throws {
    for every in [1, most] { #expect(try Recurrence(every: every, unit).every == every) }
    for every in [Int.min, -1, 0, most + 1, .max] {
      #expect(throws: SeriesError.distanceOutOfRange(every, unit)) {
        try Recurrence(every: every, unit)
      }
    }
  }
}
