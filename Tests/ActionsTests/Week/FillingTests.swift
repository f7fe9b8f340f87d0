import Actions
import Foundation
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
    var bread = SlotRequest()
    bread.pillar = "Bread"
    _ = try firm.plan().addSlot(on: "xing", at: "tue 9:00", bread)
    _ = try firm.plan().addSlot(on: "x", at: "thu 12:00")
    var idea = IdeaRequest()
    idea.link = "https://example.org/rye"
    _ = try firm.plan().addIdeas(["Rye"], idea)
  }

  @Test func `goes through the slots of the week that are free, and that a filter means`() throws {
    let all = try firm.plan().fillingWalk(["next"]).free
    #expect(all.map(\.at) == ["2026-03-10T09:00", "2026-03-12T12:00"])
    #expect(
      try firm.plan().fillingWalk(["next", "network:x"]).free.map(\.at) == ["2026-03-12T12:00"])
    #expect(
      try firm.plan().fillingWalk(["next", "pillar:Bread"]).free.map(\.at) == ["2026-03-10T09:00"])
  }

  @Test func `an idea brings its link, a slot its pillar`() throws {
    let plan = try firm.plan()
    let slots = try plan.fillingWalk(["next"]).free
    let ideas = try plan.ideas(for: slots[1]).ideas
    #expect(ideas.map(\.text) == ["Rye"])
    let post = try plan.fill([slots[1]], with: .idea(ideas[0])).report.changed[0]
    #expect(post.text == "Rye" && post.idea == 1 && post.format == .link)
    #expect(post.pillar == nil && post.plannedAt == "2026-03-12T12:00")
    let typed = try plan.fill([slots[0]], with: .text("Fresh")).report.changed[0]
    #expect(typed.text == "Fresh" && typed.idea == nil && typed.format == .text)
    #expect(typed.pillar == "Bread" && typed.plannedAt == "2026-03-10T09:00")
    #expect(try plan.fillingWalk(["next"]).free.isEmpty)
  }

  @Test func `one idea at several slots of a time is made together, each in its length`() throws {
    let both = try firm.plan().fillingWalk(["next"]).free
    _ = try firm.plan().editSlot(both[1].slot.id, at: "tue 9:00", SlotRequest())
    var long = IdeaRequest()
    long.text = String(repeating: "Our rye is baked at night. ", count: 20)
    let idea = try firm.plan().editIdea(1, long).changed[0]
    let slots = try firm.plan().fillingWalk(["next"]).free
    #expect(slots.map(\.at) == ["2026-03-10T09:00", "2026-03-10T09:00"])
    let noted = try firm.plan().fill(slots, with: .idea(idea))
    let posts = noted.report.changed
    #expect(posts.map(\.channel) == ["XING", "X"] && posts.allSatisfy { $0.group == 1 })
    #expect(posts.map(\.pillar) == ["Bread", nil], "each by its own slot")
    #expect(posts[1].text.count < 280 && posts[0].text.count > posts[1].text.count)
    #expect(noted.notices.first == .pillarOfSlot("Bread", [1]))
    #expect(noted.notices.count == 2, "what was cut is said, too")
    let text = try firm.plan().takeBack(posts)
    #expect(text.changed.map(\.id) == [1, 2])
    let typed = try firm.plan().fill(slots, with: .text(long.text ?? "")).report.changed
    #expect(typed[1].text.count < 280 && typed[0].group == 3)
  }

  @Test func `what a walk planned is taken back, unless somebody worked on it`() throws {
    let slots = try firm.plan().fillingWalk(["next"]).free
    let first = try firm.plan().fill([slots[0]], with: .text("a")).report.changed
    _ = try firm.plan().takeBack(first)
    #expect(try firm.plan().posts([]).isEmpty)
    #expect(try firm.plan().fillingWalk(["next"]).free.count == 2)
    let noted = try firm.plan().fill([slots[0]], with: .text("b"))
    #expect(noted.notices == [.pillarOfSlot("Bread", [2])], "the slot's, which nobody said")
    let second = noted.report.changed
    _ = try firm.plan().take(.approve, ["2"], following: false)
    #expect(throws: PlanFileError.changedMeanwhile("#2")) { try firm.plan().takeBack(second) }
    #expect(try firm.plan().posts([]).map(\.id) == [2])
  }

  @Test func `a file is checked before anything is planned with it`() throws {
    let plan = try firm.plan()
    let text = try firm.folder.write(Data("Hello".utf8), to: "a.txt")
    let picture = try firm.folder.write(Data(count: 10), to: "a.png")
    #expect(throws: MediumError.self) { try plan.checkMedium(text, on: [.instagram]) }
    #expect(throws: (any Error).self) {
      try plan.checkMedium(picture + "x.png", on: [.instagram])
    }
    try plan.checkMedium(picture, on: [.instagram, .x])
    let slot = try plan.fillingWalk(["next"]).free[1]
    let post = try plan.fill([slot], with: .text("a"), media: MediaRequest(files: [picture]))
      .report.changed[0]
    #expect(post.format == .image && post.media.count == 1)
  }

  @Test func `an idea that is gone or says something else by then is told, and nothing is planned`()
    throws
  {
    let slots = try firm.plan().fillingWalk(["next"]).free
    let shown = try firm.plan().idea(1)
    var other = IdeaRequest()
    other.text = "Spelt"
    _ = try firm.plan().editIdea(1, other)
    #expect(throws: PlanFileError.changedMeanwhile("Rye")) {
      try firm.plan().fill([slots[1]], with: .idea(shown))
    }
    _ = try firm.plan().delete(.ideas([1]))
    #expect(throws: PlanFileError.noSuch(.idea, 1)) {
      try firm.plan().fill([slots[1]], with: .idea(shown))
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }
}
