import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Filters beside a week, a month and a day.
@Suite struct WeekFilterTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `a week among the filters is the week`() throws {
    #expect(try firm.plan().week(["week:2026-W11"]).week == "2026-W11")
  }

  @Test func `a condition that nobody knows is refused`() throws {
    let keys = FilterCondition.Key.allCases.map(\.rawValue)
    #expect(throws: PostFilterError.unreadable("bogus:1", keys: keys)) {
      try firm.plan().month(["2026-06", "bogus:1"])
    }
  }

  @Test func `what was skipped is late for nobody`() throws {
    try firm.post("a", on: "facebook")
    try firm.post("b", on: "x")
    _ = try firm.plan().take(.skip, ["2"], following: false)
    let today = try firm.plan(at: "2026-03-11T08:00")
    #expect(try today.today(["network:x"]).late.isEmpty)
    #expect(try today.today([]).late.map(\.id) == [1])
  }
}
