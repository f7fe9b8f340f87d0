import Planning
import Reports
import TestSupport
import Testing

@Suite struct FillReportTests {
  private func report() throws -> FillReport {
    let recipes = Reference<Pillar>(id: ID(1), name: "Recipes")
    let slots = [
      Slot(id: ID(1), channel: try Sample.channel(), at: try WeekTime("tue 9:00")),
      Slot(
        id: ID(2), channel: try Sample.channel(2, .x), at: try WeekTime("wed 17:30"),
        pillar: recipes, minutes: try Effort(minutes: 20)),
      Slot(id: ID(3), channel: try Sample.channel(), at: try WeekTime("fri 9:00")),
    ]
    let ideas = [
      UsedIdea(try Idea(id: ID(1), text: "Neu", day: "2026-03-01"), posts: []),
      UsedIdea(try Idea(id: ID(2), text: "Alt", pillar: recipes, day: "2026-02-01"), posts: []),
      UsedIdea(try Idea(id: ID(3), text: "Aus", day: "2026-01-01"), posts: [try Sample.post(9)]),
    ]
    let posts = [try Sample.post(1, plannedAt: "2026-03-06T09:30")]
    let plan = SlotPlan(slots: slots, posts: posts, in: .berlin)
    let week: Week = "2026-W10"
    return FillReport(
      week, free: plan.free(after: "2026-03-02T08:00", through: week.sunday), ideas: ideas,
      slots: slots.count, today: "2026-03-02", in: .berlin)
  }

  @Test func `shows the free slots of a week with the ideas that fit, the oldest first`() throws {
    let json = try JSONShape(report())
    #expect(Set(json.keys.keys) == ["week", "from", "to", "free", "slots", "running"])
    #expect(json.text("week") == "2026-W10" && json.number("slots") == 3)
    #expect(json.text("from") == "2026-03-02" && json.text("to") == "2026-03-08")
    let free = json.list("free")
    #expect(
      free.allSatisfy { Set($0.keys.keys) == ["slot", "at", "campaign", "holidays", "ideas"] })
    #expect(free.map { $0.text("at") } == ["2026-03-03T09:00", "2026-03-04T17:30"])
    #expect(free.map { $0.list("ideas").map { $0.number("id") } } == [[2, 1], [2]])
    #expect(free.first?.list("ideas").first?.number("ageDays") == 29)
  }

  @Test func `a slot has every key, with null where there is nothing to say`() throws {
    let slots = try JSONShape(report()).list("free").map { $0.object("slot") }
    let keys: Set = [
      "id", "network", "channel", "weekday", "time", "pillar", "campaign", "minutes", "nextFree",
    ]
    #expect(slots.count == 2 && slots.allSatisfy { Set($0.keys.keys) == keys })
    #expect(["pillar", "campaign", "minutes"].allSatisfy(slots[0].isNull))
    #expect(slots[0].text("nextFree") == "2026-03-03T09:00")
    #expect(slots[0].number("weekday") == 2 && slots[0].text("time") == "09:00")
    #expect(slots[1].text("network") == "x" && slots[1].number("weekday") == 3)
    #expect(slots[1].text("pillar") == "Recipes" && slots[1].number("minutes") == 20)
  }
}
