import Planning
import TestSupport
import Testing

/// What a post is for where nobody says it.
@Suite struct CampaignCalendarTests {
  private func campaign(
    _ number: Int, from: Day = "2026-03-02", to: Day = "2026-03-29", _ state: CampaignState
  ) throws -> Campaign {
    try Sample.campaign(number, "C\(number)", from: from, to: to, state: state)
  }

  private func slot(for campaign: Campaign) throws -> Slot {
    Slot(
      id: ID(1), channel: try Sample.channel(), at: try WeekTime("tue 9:00"),
      campaign: campaign.reference)
  }

  @Test func `the only one that runs on the day, and none of several`() throws {
    let one = try campaign(1, .running)
    let calendar = try CampaignCalendar([
      one, campaign(2, .draft), campaign(3, .ended),
      campaign(4, from: "2026-03-20", to: "2026-04-20", .running),
    ])
    #expect(calendar.campaign(on: "2026-03-01") == nil)
    #expect(calendar.campaign(on: "2026-03-02")?.id == one.id)
    #expect(calendar.campaign(on: "2026-03-20") == nil, "two run")
    #expect(calendar.campaign(on: "2026-03-30")?.id == ID(4))
    #expect(calendar.running(on: "2026-03-20").map(\.id) == [ID(1), ID(4)])
    #expect(calendar.open(on: ["2026-03-02"]).map(\.id) == [ID(1), ID(2)])
  }

  @Test func `a slot is kept for its campaign while that lasts, a draft too`() throws {
    let kept = try campaign(2, from: "2026-03-10", to: "2026-03-12", .draft)
    let calendar = CampaignCalendar([try campaign(1, .running), kept])
    let slot = try slot(for: kept)
    #expect(calendar.campaign(on: "2026-03-10", at: slot)?.id == ID(2))
    #expect(calendar.campaign(on: "2026-03-13", at: slot)?.id == ID(1))
    let over = try campaign(3, .ended)
    #expect(
      CampaignCalendar([over]).campaign(on: "2026-03-10", at: try self.slot(for: over)) == nil)
  }

  @Test func `what was said goes before all`() throws {
    let calendar = CampaignCalendar([try campaign(1, .running)])
    let said = try campaign(2, .draft)
    #expect(CampaignChoice.given(said).campaign(on: "2026-03-10")?.id == ID(2))
    #expect(CampaignChoice.given(nil).campaign(on: "2026-03-10") == nil)
    #expect(CampaignChoice.byDay(calendar).campaign(on: "2026-03-10")?.id == ID(1))
  }
}
