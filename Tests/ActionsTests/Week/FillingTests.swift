import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// A walk through the free slots of a week: each answer is written at once.
@Suite struct FillingTests {
  private let firm: Firm

  init() throws {
    firm = try Firm.prepared()
    _ = try firm.plan().addPillar("Bread")
    _ = try firm.plan().addSlot(on: "xing", at: "tue 9:00", pillar: "Bread", minutes: nil)
    _ = try firm.plan().addSlot(on: "x", at: "thu 12:00", pillar: nil, minutes: nil)
    var idea = IdeaRequest()
    idea.link = "https://example.org/rye"
    _ = try firm.plan().addIdeas(["Rye"], idea)
  }

  @Test func `goes through the slots of the week that are free, and that a filter means`() throws {
    let all = try firm.plan().freeSlots(["next"])
    #expect(all.map(\.at) == ["2026-03-10T09:00", "2026-03-12T12:00"])
    #expect(try firm.plan().freeSlots(["next", "network:x"]).map(\.at) == ["2026-03-12T12:00"])
    #expect(try firm.plan().freeSlots(["next", "pillar:Bread"]).map(\.at) == ["2026-03-10T09:00"])
  }

  @Test func `an idea brings its link, a slot its pillar`() throws {
    let plan = try firm.plan()
    let slots = try plan.freeSlots(["next"])
    let ideas = try plan.ideas(for: slots[1]).ideas
    #expect(ideas.map(\.text) == ["Rye"])
    let post = try plan.fill(slots[1], with: .idea(ideas[0])).changed[0]
    #expect(post.text == "Rye" && post.idea == 1 && post.format == .link)
    #expect(post.pillar == nil && post.plannedAt == "2026-03-12T12:00")
    let typed = try plan.fill(slots[0], with: .text("Fresh")).changed[0]
    #expect(typed.text == "Fresh" && typed.idea == nil && typed.format == .text)
    #expect(typed.pillar == "Bread" && typed.plannedAt == "2026-03-10T09:00")
    #expect(try plan.freeSlots(["next"]).isEmpty)
  }

  @Test func `an idea that is gone or says something else by then is told, and nothing is planned`()
    throws
  {
    let slots = try firm.plan().freeSlots(["next"])
    let shown = try firm.plan().idea(1)
    var other = IdeaRequest()
    other.text = "Spelt"
    _ = try firm.plan().editIdea(1, other)
    #expect(throws: PlanFileError.changedMeanwhile("Rye")) {
      try firm.plan().fill(slots[1], with: .idea(shown))
    }
    _ = try firm.plan().deleteIdeas([1])
    #expect(throws: PlanFileError.noSuch(.idea, 1)) {
      try firm.plan().fill(slots[1], with: .idea(shown))
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }
}
