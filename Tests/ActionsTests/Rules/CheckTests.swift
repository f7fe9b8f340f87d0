import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What the rules say about the posts of a plan.
@Suite struct CheckTests {
  @Test func `finds what is wrong, and what of it is late`() throws {
    let firm = try Firm.running()
    #expect(try firm.plan().check([]).findings.isEmpty)
    #expect(try firm.plan().today([]).isLate == false)
    for time in ["today 7:00", "today 7:30"] {
      try firm.post(at: time) { $0.campaign = "Spring" }
    }
    let rules = try firm.plan().check([]).findings.map(\.rule)
    #expect(Set(rules) == ["time.past", "time.tooClose"])
    #expect(try firm.plan().today([]).isLate)
    #expect(try firm.plan().check(["status:approved"]).findings.isEmpty)
  }

  @Test func `only what is late counts as late`() throws {
    let firm = try Firm.prepared()
    try firm.post(on: "x", at: "2026-03-03 09:00")
    #expect(try firm.plan().today([]).isLate == false)
    #expect(try firm.plan(at: "2026-03-03T09:01").today([]).isLate)
  }

  @Test func `tells what is read before a text is folded`() throws {
    let firm = try Firm.prepared()
    try firm.post(String(repeating: "Our oven is hot. ", count: 12))
    let findings = try firm.plan().check(["1"]).findings
    #expect(findings.contains { $0.message.contains("Before “more” only this is read") })
  }
}
