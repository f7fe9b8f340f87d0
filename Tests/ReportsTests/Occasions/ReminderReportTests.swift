import Planning
import Reports
import TestSupport
import Testing

@Suite struct ReminderReportTests {
  /// A fair from 10 to 12 May 2026, to be thought of from 26 April.
  private func report(
    _ posts: [Post] = [], today: Day = "2026-05-01", reminder: Int? = 14, uid: String? = nil
  ) throws -> ReminderReport? {
    let fair = try Occasion(
      id: ID(4), name: Name("Backmesse"), period: Period(from: "2026-05-10", to: "2026-05-12"),
      kind: .fair, reminderDays: reminder, uid: uid)
    return ReminderReport(fair, posts: posts, today: today, in: .berlin)
  }

  @Test(
    arguments: [
      ("2026-04-25", nil), ("2026-04-26", 14), ("2026-05-10", 0), ("2026-05-11", nil),
    ] as [(Day, Int?)])
  func `reminds when it is time to`(today: Day, ahead: Int?) throws {
    #expect(try report(today: today)?.daysAhead == ahead)
    #expect(try report(today: today, reminder: nil) == nil)
  }

  @Test func `has every key`() throws {
    for (uid, isImported) in [(nil, false), ("a@b", true)] {
      let json = try JSONShape(#require(try report(uid: uid)))
      #expect(Set(json.keys.keys) == ["occasion", "daysAhead", "posts"])
      #expect(json.number("daysAhead") == 9 && json.number("posts") == 0)
      let occasion = json.object("occasion")
      #expect(
        Set(occasion.keys.keys) == ["id", "name", "from", "to", "kind", "reminderDays", "imported"])
      #expect(occasion.number("id") == 4 && occasion.text("name") == "Backmesse")
      #expect(occasion.text("from") == "2026-05-10" && occasion.text("to") == "2026-05-12")
      #expect(occasion.text("kind") == "fair" && occasion.number("reminderDays") == 14)
      #expect(occasion.isTrue("imported") == isImported)
    }
  }

  @Test(
    arguments: [
      ("2026-05-10T09:00", "Brot", true), ("2026-05-12T23:59", "Brot", true),
      ("2026-05-13T00:00", "Brot", false), ("2026-05-13T00:00", "Backmesse", false),
      ("2026-05-09T09:00", "Brot", false), ("2026-05-09T09:00", "Auf zur BACKMESSE!", true),
      ("2026-04-26T00:00", "#backmesse", true), ("2026-04-25T23:59", "Backmesse", false),
    ] as [(WallTime, String, Bool)])
  func `a post counts on its days, and before them if it names it`(
    planned: WallTime, text: String, counts: Bool
  ) throws {
    let post = try Sample.post(text: text, plannedAt: planned)
    #expect(try report([post])?.posts == (counts ? 1 : 0))
  }

  @Test func `a campaign of its name counts, a skipped post does not`() throws {
    let campaign = try Sample.campaign(1, "Backmesse 2026")
    let before = try Sample.post(1, plannedAt: "2026-05-02T09:00", campaign: campaign)
    let other = try Sample.post(
      2, plannedAt: "2026-05-02T09:00", campaign: Sample.campaign(2, "Ostern"))
    let skipped = try Sample.post(3, plannedAt: "2026-05-11T09:00", status: .skipped)
    #expect(try report([before, other, skipped])?.posts == 1)
  }

  @Test func `what is out stands where it went out`() throws {
    // Found in an export, without a planned time: it stands on 10 May in Berlin.
    let adopted = try Sample.post(1, plannedAt: nil, publishedAt: "2026-05-09T22:30:00Z")
    #expect(try report([adopted])?.posts == 1)
    // Planned for the fair, gone out two days before it, without a word of it.
    let early = try Sample.post(
      2, plannedAt: "2026-05-10T09:00", publishedAt: "2026-05-08T07:00:00Z")
    #expect(try report([early])?.posts == 0)
    let late = try Sample.post(
      3, plannedAt: "2026-05-12T09:00", publishedAt: "2026-05-13T07:00:00Z")
    #expect(try report([late])?.posts == 0)
  }
}
