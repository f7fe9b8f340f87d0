import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Days of the firm's own.
@Suite struct OccasionTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  /// A fair of three days, three weeks from now, which is thought of from today.
  @discardableResult
  private func addFair() throws -> OccasionReport {
    var request = OccasionRequest()
    request.to = "2026-03-26"
    request.kind = .fair
    request.remind = "3 weeks"
    return try firm.plan().addOccasion("Spring fair", from: "2026-03-24", request).changed[0]
  }

  @Test func `are kept, and stand in the week`() throws {
    let added = try addFair()
    #expect(added.name == "Spring fair" && added.from == "2026-03-24" && added.to == "2026-03-26")
    #expect(added.reminderDays == 21)
    let days = try firm.plan().week(["2026-W13"]).days
    #expect(days.map(\.holidays.count) == [0, 1, 1, 1, 0, 0, 0])
    #expect(days[1].holidays[0].kind == .own && days[1].holidays[0].occasion == .fair)
  }

  @Test func `come up in time`() throws {
    try addFair()
    let reminder = try #require(try firm.plan().today([]).occasions.first)
    #expect(reminder.occasion.name == "Spring fair" && reminder.daysAhead == 21)
    #expect(reminder.posts == 0)
    #expect(try firm.plan(at: "2026-03-02T08:00").today([]).occasions.isEmpty)
    try firm.post("See you there", on: "xing", at: "2026-03-25 09:00")
    try firm.post("Spring fair soon!", on: "xing", at: "2026-03-10 09:00")
    #expect(try firm.plan().today([]).occasions.map(\.posts) == [2])
  }

  @Test func `are changed and deleted`() throws {
    try addFair()
    var request = OccasionRequest()
    request.remind = "none"
    request.name = "Fair"
    _ = try firm.plan().editOccasion(1, request)
    let occasions = try firm.plan().occasions(all: false)
    #expect(occasions.map(\.name) == ["Fair"] && occasions[0].reminderDays == nil)
    #expect(try firm.plan().delete(.occasions([1])).report.changed.map(\.name) == ["Fair"])
    #expect(throws: PlanFileError.noSuch(.occasion, 1)) { try firm.plan().delete(.occasions([1])) }
  }

  @Test func `on which nobody is there are asked about`() throws {
    try firm.post("See you there", on: "xing", at: "2026-03-25 09:00")
    var request = OccasionRequest()
    request.kind = .companyHoliday
    let closed = try firm.plan().addOccasion("Closed", from: "2026-03-25", request).changed[0]
    #expect(closed.kind == .companyHoliday && closed.to == "2026-03-25")
    let messages = try firm.plan().check(["1"]).findings.map(\.message)
    #expect(messages.contains { $0.contains("Closed on 25 Mar 2026: post anyway?") })
  }
}
