import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct EffortTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.running()
    try firm.post("Hi", at: "2026-03-05 09:00") { $0.campaign = "Spring" }
  }

  private func add(_ fill: (inout EffortRequest) throws -> Void) throws -> EffortReport {
    var request = EffortRequest()
    try fill(&request)
    return try firm.plan().addEffort(request).changed[0]
  }

  private func listed(_ subject: SubjectRequest = SubjectRequest()) throws -> [EffortID] {
    try firm.plan().efforts(on: subject).map(\.id)
  }

  @Test func `is listed by what it was spent on, and deleted by its number`() throws {
    _ = try add {
      ($0.subject.post, $0.activity) = (1, .text)
      $0.minutes = try Effort(minutes: 25)
    }
    _ = try add {
      ($0.subject.campaign, $0.day) = ("Spring", "1.3.")
      $0.money = try Money(cents: 4250)
    }
    let channel = try add {
      $0.subject.channel = "xing"
      $0.minutes = try Effort(minutes: 5)
    }
    #expect(channel.id == 3)
    #expect(try listed() == [2, 1, 3])
    #expect(try listed(SubjectRequest(campaign: "Spring")) == [2, 1])
    #expect(try listed(SubjectRequest(channel: "xing")) == [3])
    #expect(try listed(SubjectRequest(post: 1)) == [1])
    let deleted = try firm.plan().delete(.effort(1)).report.changed[0]
    #expect(deleted.subject == "#1" && deleted.day == "2026-03-03")
    #expect(deleted.minutes == 25 && deleted.activity == .text)
    #expect(try listed() == [2, 3])
  }

  @Test func `a dry run deletes nothing`() throws {
    _ = try add {
      $0.subject.post = 1
      $0.minutes = try Effort(minutes: 5)
    }
    let before = try firm.folder.bytes(of: "plan.takt")
    #expect(try firm.plan(isDryRun: true).delete(.effort(1)).report.dryRun)
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
    #expect(try listed() == [1])
  }
}
