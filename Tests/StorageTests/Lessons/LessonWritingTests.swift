import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct LessonWritingTests {
  private let file: PlanFile
  private let easter: Campaign
  private let summer: Campaign

  init() throws {
    file = try PlanFile()
    let families = try file.plan.addAudience("Families")
    easter = try file.plan.addCampaign("Easter", for: [families])
    summer = try file.plan.addCampaign("Summer", for: [families])
  }

  private func add(
    _ text: String, of campaign: Campaign? = nil, on day: Day = "2026-03-30"
  ) throws -> Lesson {
    try file.plan.add(by: author) { id in
      try Lesson(id: id, campaign: campaign?.reference, day: day, text: text)
    }
  }

  @Test(arguments: RoundTripTests.texts)
  func `comes back as it was written, the newest first`(text: String) throws {
    let lessons = [
      try add(text), try add(text, of: easter, on: "2026-04-01"),
      try add(text, of: summer, on: "2026-04-01"),
    ]
    #expect(try file.opened().all(Lesson.self) == [lessons[2], lessons[1], lessons[0]])
    #expect(try file.opened().lesson(lessons[1].id) == lessons[1])
  }

  @Test func `is changed as it is at the moment of writing`() throws {
    let lesson = try add("Begin.", of: easter)
    _ = try file.opened().updateLesson(lesson.id, by: author) { lesson in
      var changed = lesson
      changed.campaign = nil
      return changed
    }
    let changed = try file.plan.updateLesson(lesson.id, by: author) { lesson in
      var changed = lesson
      try changed.reword("Begin early.")
      return changed
    }
    #expect(changed.campaign == nil && changed.text == "Begin early.")
    #expect(try file.opened().all(Lesson.self) == [changed])
    #expect(throws: PlanFileError.noSuch(.lesson, 9)) {
      try file.plan.updateLesson(ID(9), by: author) { $0 }
    }
  }

  @Test func `is heeded or not, and what is said last holds`() throws {
    let lesson = try add("Begin early.", of: easter)
    #expect(try file.plan.lessonUses(of: summer.id).isEmpty)
    for isHeeded in [true, false] {
      try file.plan.record(
        lesson.use(by: summer, isHeeded: isHeeded), of: summer.id, by: author)
      #expect(
        try file.opened().lessonUses(of: summer.id)
          == [LessonUse(lesson: lesson.id, isHeeded: isHeeded)])
    }
    #expect(try file.plan.lessonUses(of: easter.id).isEmpty)
    #expect(try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM image") } == 1)
  }

  @Test func `goes with what was made of it, and with its campaign`() throws {
    let lesson = try add("Begin early.", of: easter)
    let uses = { try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM lessonUse") } }
    try file.plan.record(lesson.use(by: summer, isHeeded: true), of: summer.id, by: author)
    try file.plan.delete(lesson, by: author)
    #expect(try uses() == 0)
    #expect(try add("Again.", of: easter).id == ID(2), "a number is never used again")
    try file.plan.delete(easter, by: author)
    #expect(try file.plan.all(Lesson.self).isEmpty)
  }

  @Test func `is written with a campaign's step, or neither is`() throws {
    let running = try step(easter, to: .running)
    let ended = try running.ended()
    let lesson = try file.plan.change(by: author) { change in
      let lesson = try change.add { id in
        try Lesson(id: id, campaign: easter.reference, day: "2026-03-30", text: "Begin early.")
      }
      #expect(try change.snapshot.lessons(of: easter.id) == [lesson])
      try change.update(ended)
      return lesson
    }
    #expect(try file.opened().all(Lesson.self) == [lesson])
    let bytes = try file.bytes
    #expect(throws: CampaignError.state("Easter", .ended, wanted: .ended)) {
      try file.plan.change(by: author) { change in
        _ = try change.add { id in
          try Lesson(id: id, campaign: nil, day: "2026-03-30", text: "Stop.")
        }
        try change.update(ended.ended())
      }
    }
    #expect(try file.bytes == bytes)
  }

  private func step(_ campaign: Campaign, to state: CampaignState) throws -> Campaign {
    var moved = campaign
    moved.state = state
    try file.plan.change(by: author) { try $0.update(moved) }
    return moved
  }
}
