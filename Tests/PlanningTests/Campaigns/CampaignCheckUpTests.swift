import Planning
import TestSupport
import Testing

@Suite struct CampaignCheckUpTests {
  @Test(
    arguments: [
      ("2026-03-29", ["2026-04-29", "2026-06-29", "2026-09-29", "2027-03-29"]),
      ("2026-01-31", ["2026-02-28", "2026-04-30", "2026-07-31", "2027-01-31"]),
      ("2027-11-30", ["2027-12-30", "2028-02-29", "2028-05-30", "2028-11-30"]),
    ] as [(Day, [Day])])
  func `come 1, 3, 6 and 12 calendar months after the last day`(last: Day, days: [Day]) throws {
    let campaign = try Sample.campaign(from: "2026-01-01", to: last, state: .ended)
    #expect(campaign.checkUps.map(\.day) == days)
    #expect(campaign.checkUps.map(\.months) == [1, 3, 6, 12])
    #expect(campaign.checkUps.allSatisfy { $0.lastDay == $0.day.adding(days: 27) })
  }

  @Test(arguments: [
    (CampaignState.draft, false, false), (.running, false, true), (.ended, true, true),
    (.evaluated, true, true),
  ])
  func `what runs is over after its last day, what never began never`(
    state: CampaignState, during: Bool, after: Bool
  ) throws {
    let campaign = try Sample.campaign(state: state)
    #expect(campaign.isOver(on: "2026-03-29") == during)
    #expect(campaign.isOver(on: "2026-03-30") == after)
    #expect(campaign.checkUps.isEmpty == (state == .draft))
  }

  @Test(
    arguments: [
      ("2026-03-31", 0, "2026-03-31"), ("2026-03-31", -1, "2026-02-28"),
      ("2026-12-15", 1, "2027-01-15"), ("2024-02-29", 12, "2025-02-28"),
    ] as [(Day, Int, Day)])
  func `months keep the day where there is one`(day: Day, months: Int, later: Day) {
    #expect(day.adding(months: months) == later)
  }
}
