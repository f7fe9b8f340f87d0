import Planning
import TestSupport
import Testing

@Suite struct LessonTests {
  private func lesson(
    _ number: Int, of campaign: Campaign? = nil, on day: Day = "2026-03-30",
    _ text: String = "Begin."
  ) throws -> Lesson {
    try Lesson(id: ID(number), campaign: campaign?.reference, day: day, text: text)
  }

  @Test(arguments: [("", 0), (" \n\t", 0), (String(repeating: "ä", count: 1001), 1001)])
  func `says something, in no more words than are read`(text: String, characters: Int) throws {
    let error = TextError.noteOutOfRange(characters: characters, limit: 1000)
    #expect(throws: error) { try lesson(1, text) }
    var kept = try lesson(1)
    #expect(throws: error) { try kept.reword(text) }
    #expect(kept.text == "Begin.")
    try kept.reword(String(repeating: "🥨", count: 1000))
    #expect(kept.text.count == 1000)
  }

  @Test func `is a text`() {
    #expect(throws: TextError.notText) { try lesson(1, "a\u{0}b") }
  }

  @Test func `is heeded by later campaigns, not by its own`() throws {
    let campaign = try Sample.campaign()
    let own = try lesson(1, of: campaign)
    #expect(throws: LessonError.own(ID(1), "Easter")) {
      try own.use(by: campaign, isHeeded: true)
    }
    let other = try Sample.campaign(2, "Summer")
    #expect(try own.use(by: other, isHeeded: false) == LessonUse(lesson: ID(1), isHeeded: false))
    #expect(try lesson(2).use(by: campaign, isHeeded: true).isHeeded)
  }

  /// A campaign for launches, with families, on Facebook; and one that differs in all three.
  private struct Pair {
    let campaign: Campaign
    let other: Campaign
  }

  private func pair(
    objective: Objective = .awareness, audience: Int = 2, networks: [Network] = [.xing]
  ) throws -> Pair {
    Pair(
      campaign: try Sample.campaign(
        1, "Easter", .launch, audiences: [Sample.audience(1, "Families", networks: [.facebook])]),
      other: try Sample.campaign(
        2, "Fair", objective,
        audiences: [Sample.audience(audience, "Others", .b2b, networks: networks)]))
  }

  @Test func `concerns campaigns with the same objective, audience or network`() throws {
    let pairs = [
      (try pair(), false), (try pair(objective: .launch), true), (try pair(audience: 1), true),
      (try pair(networks: [.xing, .facebook]), true),
    ]
    for (pair, isConcerned) in pairs {
      let lesson = try lesson(1, of: pair.other)
      let found = pair.campaign.lessons(from: [lesson], of: [pair.campaign, pair.other])
      #expect(found == (isConcerned ? [lesson] : []))
    }
  }

  @Test func `concerns every campaign where it has none, the newest first`() throws {
    let pair = try pair(objective: .launch)
    let lessons = [
      try lesson(1, on: "2026-03-01"), try lesson(2, of: pair.other, on: "2026-04-01"),
      try lesson(3, on: "2026-04-01"), try lesson(4, of: pair.campaign, on: "2026-05-01"),
    ]
    let found = pair.campaign.lessons(from: lessons, of: [pair.campaign, pair.other])
    #expect(found.map(\.id) == [ID(3), ID(2), ID(1)])
  }

  @Test func `stands with its campaign, or with those that can heed it`() throws {
    let pair = try pair()
    let lessons = [
      try lesson(1, on: "2026-03-01"), try lesson(2, on: "2026-03-30"),
      try lesson(3, of: pair.campaign), try lesson(4, of: pair.other, on: "2026-03-02"),
      try lesson(5, of: pair.other, on: "2026-03-02"), try lesson(6, on: "2026-03-29"),
    ]
    let uses = [
      LessonUse(lesson: ID(4), isHeeded: false), LessonUse(lesson: ID(1), isHeeded: true),
    ]
    let found = CampaignLessons(
      of: pair.campaign, from: lessons, of: [pair.campaign, pair.other], uses: uses)
    #expect(found.own.map(\.id) == [ID(3)])
    #expect(found.others.map(\.id) == [ID(2), ID(6), ID(4), ID(1)])
    #expect(found.others.map(found.isHeeded) == [nil, nil, false, true])
    // The campaign was over on 29 March: what was learnt later it could not know.
    #expect(found.unanswered.map(\.id) == [ID(6)])
  }
}
