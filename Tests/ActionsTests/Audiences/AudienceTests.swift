import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct AudienceTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test(
    arguments: [
      (.b2c, [.facebook, .x]), (.b2b, [.xing, .linkedin, .x]),
    ] as [(Segment, [Network])])
  func `gets the networks of its segment, and why is said`(
    segment: Segment, networks: [Network]
  ) throws {
    let usual = try firm.plan().addAudience("A", segment, description: nil, networks: [])
    #expect(usual.report.changed.map(\.networks) == [networks])
    #expect(usual.notices == [.segment(segment)])
    let chosen = try firm.plan().addAudience(
      "B", segment, description: nil, networks: [.instagram, .x])
    #expect(chosen.report.changed.map(\.networks) == [[.instagram, .x]])
    #expect(chosen.notices.isEmpty)
  }

  @Test func `goes where nothing points to it`() throws {
    _ = try firm.plan().delete(.audience("Buyers"))
    #expect(throws: PlanFileError.inUse("Neighbours")) {
      try firm.plan().delete(.audience("Neighbours"))
    }
    #expect(try firm.plan().audiences().map(\.name) == ["Neighbours"])
  }
}
