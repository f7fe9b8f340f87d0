import Planning
import TestSupport
import Testing

/// Working time, money and spans of time have limits that no wrong value passes.
@Suite struct AmountTests {
  @Test(arguments: [-1, 10_081, .max, .min])
  func `refuses minutes that fit into no week`(minutes: Int) {
    #expect(throws: EffortError.outOfRange(minutes: minutes)) {
      try Effort(minutes: minutes)
    }
  }

  @Test(arguments: [-1, 100_000_000_001, .max, .min])
  func `refuses money that no small firm has`(cents: Int) {
    #expect(throws: MoneyError.outOfRange(cents: cents)) { try Money(cents: cents) }
  }

  @Test(arguments: [-1, 600_001, .max])
  func `refuses a budget of more than 10 000 hours`(minutes: Int) {
    #expect(throws: CampaignError.budgetOutOfRange(minutes: minutes)) {
      try Budget(money: nil, minutes: minutes)
    }
  }

  @Test func `takes the limits themselves`() throws {
    #expect(try [Effort(minutes: 0), Effort(minutes: 10_080)].map(\.minutes) == [0, 10_080])
    #expect(
      try [Money(cents: 0), Money(cents: 100_000_000_000)].map(\.cents) == [0, 100_000_000_000])
    #expect(try Budget(money: nil, minutes: 600_000).minutes == 600_000)
  }

  @Test func `refuses effort that says nothing`() {
    #expect(throws: EffortError.empty) {
      try EffortEntry(
        on: .post(ID(1)), day: "2026-03-03", minutes: nil, money: nil, activity: .text)
    }
  }

  @Test(
    arguments: [
      ("2026-03-02", "2026-03-02", 1), ("2026-03-02", "2026-03-29", 28),
      ("2026-01-01", "2035-12-31", 3652), ("2024-02-28", "2024-03-01", 3),
    ] as [(Day, Day, Int)])
  func `a period counts both ends`(from: Day, to: Day, length: Int) throws {
    let period = try Period(from: from, to: to)
    #expect(period.length == length)
    #expect(period.contains(from) && period.contains(to))
    #expect(!period.contains(from.adding(days: -1)) && !period.contains(to.adding(days: 1)))
  }

  @Test func `refuses a period that runs backwards or too long`() {
    #expect(throws: PeriodError.backwards(from: "2026-03-02", to: "2026-03-01")) {
      try Period(from: "2026-03-02", to: "2026-03-01")
    }
    #expect(throws: PeriodError.tooLong(from: "2026-01-01", to: "2036-01-03")) {
      try Period(from: "2026-01-01", to: "2036-01-03")
    }
  }
}
