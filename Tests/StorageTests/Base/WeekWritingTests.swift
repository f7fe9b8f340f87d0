import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

/// What a week is planned with comes back as it was written.
@Suite struct WeekWritingTests {
  private let file: PlanFile
  private let channel: Channel

  init() throws {
    file = try PlanFile()
    channel = try file.plan.addChannel(.facebook)
    try file.addWeek(on: channel)
  }

  @Test func `slots, ideas, snippets and occasions come back`() throws {
    let plan = try file.opened()
    let slot = try #require(try plan.all(Slot.self).first)
    #expect(slot.weekday == .tuesday && slot.time.description == "09:00")
    #expect(slot.channel == channel && slot.minutes?.minutes == 20 && slot.pillar == nil)
    let idea = try #require(try plan.read { try $0.ideas() }.first)
    #expect(idea.idea.reuse?.season?.through.description == "03-31" && idea.uses == 0)
    #expect(try plan.all(Snippet.self).map(\.text) == ["#bread"])
    let fair = try #require(try plan.all(Occasion.self).first)
    #expect(fair.period.length == 3 && fair.reminderDays == 21 && fair.uid == nil)
    #expect(try plan.occasions(from: "2026-04-03") == [fair])
    #expect(try plan.occasions(from: "2026-04-04").isEmpty)
  }

  @Test func `a series comes back with its rule and its places`() throws {
    let posts = try file.opened().all(Post.self)
    #expect(posts.map(\.occurrence?.place) == [1, 2])
    #expect(posts.map(\.plannedAt) == ["2026-05-05T09:00", "2026-05-19T09:00"])
    #expect(try posts.allSatisfy { try $0.occurrence?.series.rule == Recurrence(every: 2, .week) })
    let copy = try file.plan.copy([(posts[0], to: "2026-06-02T09:00")], by: author)
    #expect(copy.map(\.occurrence) == [nil], "a copy is in no series")
  }

  @Test func `a slot's own values are taken where nothing else is said`() throws {
    let new = try NewPost(text: "a", on: [channel], at: .nextSlot)
    let post = try file.plan.add(new, by: author, in: .berlin)[0]
    #expect(post.plannedAt == "2026-03-10T09:00", "today's slot has passed at 9:00 sharp")
    #expect(post.minutes?.minutes == 20)
    let dry = try file.opened(isDryRun: true)
    #expect(try dry.add(new, by: author, in: .berlin)[0].plannedAt == "2026-03-17T09:00")
    #expect(try file.plan.add(new, by: author, in: .berlin)[0].plannedAt == "2026-03-17T09:00")
  }

  @Test func `nothing is left of a series or an import that fails`() throws {
    let before = try file.bytes
    #expect(throws: SeriesError.timeSkipped("2027-03-28T02:30")) {
      try file.plan.add(
        NewPost(
          text: "a", on: [channel], at: "2027-03-21T02:30",
          repetition: NewPost.Repetition(Recurrence(every: 1, .week), to: .times(3))),
        by: author, in: .berlin)
    }
    let period = try Period(from: "2026-04-01", to: "2026-04-01")
    #expect(throws: OccasionError.reminderOutOfRange(days: 0)) {
      try file.plan.importOccasions(
        [("a", Name("A"), period)], kind: .other, reminderDays: 0, by: author)
    }
    #expect(try file.bytes == before)
  }

  @Test func `an import brings up to date what came before, and keeps its reminder`() throws {
    let (first, second) = try (
      Period(from: "2026-04-01", to: "2026-04-01"), Period(from: "2026-05-01", to: "2026-05-02")
    )
    func bring(_ days: [(uid: String, name: Name, period: Period)]) throws -> [Int] {
      let written = try file.plan.importOccasions(
        days, kind: .schoolHoliday, reminderDays: 7, by: author)
      return [written.added.count, written.changed.count]
    }
    #expect(try bring([("a", Name("A"), first), ("b", Name("B"), first)]) == [2, 0])
    #expect(try bring([("a", Name("A"), first), ("b", Name("B"), first)]) == [0, 0])
    let stored = try #require(try file.plan.all(Occasion.self).first { $0.uid == "b" })
    _ = try file.plan.update(stored.id, by: author) { occasion in
      var changed = occasion
      (changed.reminderDays, changed.kind) = (nil, .companyHoliday)
      return changed
    }
    #expect(try bring([("b", Name("B!"), second), ("b", Name("B!"), second)]) == [0, 1])
    let newer = try file.plan.occasion(stored.id)
    #expect(newer.name.text == "B!" && newer.period == second)
    #expect(newer.reminderDays == nil && newer.kind == .companyHoliday)
    #expect(try bring([("c", Name("C"), first), ("c", Name("C2"), first)]) == [1, 1])
  }

  @Test func `own working times are those of the last bookings, a value a post`() throws {
    let posts = try file.plan.all(Post.self)
    for (minutes, activity) in [(10, Activity.text), (5, .picture), (60, .dialogue)] {
      try file.plan.add(
        EffortEntry(
          on: .post(posts[0].id), day: "2026-03-03", minutes: Effort(minutes: minutes), money: nil,
          activity: activity), by: author)
    }
    try file.plan.add(
      EffortEntry(
        on: .channel(channel.reference), day: "2026-03-03", minutes: Effort(minutes: 9), money: nil,
        activity: nil), by: author)
    #expect(try file.plan.postTimes() == [PostTime(format: .text, minutes: 15)])
  }

  @Test func `settings of the week come back`() throws {
    var wanted = try file.plan.settings()
    #expect(wanted.links == .standard && wanted.regions.isEmpty && wanted.reserve == .usual)
    wanted.links = nil
    wanted.regions = try [Region("DE-BY"), Region("CH-ZH")]
    wanted.reserve = try AnsweringReserve(percent: 0)
    let settings = wanted
    _ = try file.plan.updateSettings(by: author) { _ in settings }
    #expect(try file.opened().settings() == settings)
    for value in ["x", "-1", "91"] {
      try file.edit { db in
        try db.execute(
          sql: "UPDATE setting SET value = ? WHERE key = 'reserve'", arguments: [value])
      }
      #expect(throws: PlanFileError.damaged(DamagedValue(table: "setting", column: "reserve"))) {
        try file.opened().settings()
      }
    }
  }
}
