import Planning
import Reports
import TestSupport
import Testing

@testable import Rendering

/// A week with what is still free in it.
@Suite struct WeekTextTests {
  private func week(_ posts: [Post] = []) throws -> WeekReport {
    let pillar = Reference<Pillar>(id: ID(1), name: "Craft")
    let time = try WeekTime("tue 9:00")
    let slots = [
      Slot(id: ID(1), channel: try Sample.channel(), at: time),
      Slot(id: ID(2), channel: try Sample.channel(2, .x), at: time, pillar: pillar),
    ]
    let campaigns = CampaignCalendar([try Sample.campaign(state: .running)])
    let free = SlotPlan(slots: slots, posts: posts, in: .berlin)
      .free(after: "2026-03-08T09:00", through: "2026-03-15")
    return WeekReport(
      "2026-W11", posts: posts.map { PostReport($0, in: .berlin) },
      free: free.map { FreeSlotReport($0, .byDay(campaigns)) },
      minutes: try WeekMinutes(of: posts, people: []), today: "2026-03-09", in: .berlin)
  }

  private func lines(_ report: WeekReport, _ language: Language, width: Int) -> [String] {
    TextWriter(language: language, isColoured: false, width: width).week(report)
      .split(separator: "\n").map(String.init)
  }

  @Test(arguments: [60, 80, 120])
  func `free slots stand among the posts in the order of time`(width: Int) throws {
    let posts = [
      try Sample.post(1, text: "Bread", plannedAt: "2026-03-10T08:00"),
      try Sample.post(2, text: "Evening", plannedAt: "2026-03-10T18:00"),
    ]
    let lines = try lines(week(posts), .english, width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width })
    let tuesday = try #require(lines.firstIndex { $0.hasPrefix("Tue 10 Mar") })
    let times = lines[(tuesday + 1)...(tuesday + 4)].map { $0.prefix(7).dropFirst(2) }
    #expect(times == ["08:00", "09:00", "09:00", "18:00"])
    #expect(lines[tuesday + 2].contains("Facebook") && lines[tuesday + 2].hasSuffix("free"))
    #expect(lines[tuesday + 3].contains("Easter") && lines[tuesday + 3].contains("[Craft]"))
    #expect(lines.last?.hasPrefix("2 free slots.") == true)
  }

  @Test func `an empty week tells of its slots`() throws {
    let lines = try lines(week(), .german, width: 80)
    #expect(lines.last?.hasPrefix("2 freie Sendeplätze.") == true)
    #expect(!lines.contains { $0.contains("Noch nichts geplant") })
    #expect(lines.contains("Di 10.3.") && lines.contains("Mo 9.3. [heute]  leer"))
  }
}
