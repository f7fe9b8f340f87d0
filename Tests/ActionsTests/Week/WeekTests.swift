import Actions
import Evaluation
import Foundation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// The week: time that fits, looking back, and several at once.
@Suite struct WeekTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func post(_ text: String, on network: String, at time: String, minutes: Int) throws {
    let effort = try Effort(minutes: minutes)
    try firm.post(text, on: network, at: time) { $0.minutes = effort }
  }

  @Test func `says what to drop first, and why`() throws {
    try post("a", on: "facebook", at: "tue 9:00", minutes: 45)
    try post("a", on: "xing", at: "wed 9:00", minutes: 45)
    try post("a", on: "x", at: "thu 9:00", minutes: 45)
    let next = try firm.plan().week(["next"]).minutes
    #expect(next.planned == 45 && next.available == 120)
    #expect(next.drop.isEmpty && next.reserve == 24)
    try post("b", on: "facebook", at: "fri 9:00", minutes: 40)
    try post("c", on: "facebook", at: "fri 12:00", minutes: 40)
    let full = try firm.plan().week([]).minutes
    #expect(full.planned == 170 && full.reserve == 40 && full.excess == 90)
    #expect(full.drop.map(\.network) == [.x, .xing])
    #expect(full.drop[0].post == 3 && full.drop[0].minutes == 45)
    #expect(full.drop[0].ground == .audience(place: 2))
    _ = try firm.plan().set(.reserve, to: "0")
    #expect(try firm.plan().week([]).minutes.reserve == 0)
    #expect(throws: SettingError.shareOutOfRange(percent: 95)) {
      try firm.plan().set(.reserve, to: "95")
    }
  }

  @Test func `five own posts of a format tell how long it takes`() throws {
    try firm.post("next", on: "x", at: "2026-04-07 09:00")
    for (day, minutes) in [(1, 10), (2, 12), (3, 14), (4, 80)] {
      let id = try firm.post("a\(day)", on: "x")
      _ = try firm.plan().publish(
        [id], at: "2026-02-0\(day) 09:00", url: nil, effort: Effort(minutes: minutes))
    }
    #expect(try firm.plan().post(1).post.minutes == 30)
    let fifth = try firm.post("e", on: "x")
    _ = try firm.plan().publish(
      [fifth], at: "2026-02-06 09:00", url: nil, effort: Effort(minutes: 11))
    #expect(try firm.plan().post(1).post.minutes == 12)
  }

  @Test func `shows the slots that are still free, only those that a filter means`() throws {
    _ = try firm.plan().addSlot(on: "facebook,x", at: "tue 9:00")
    _ = try firm.plan().addSlot(on: "xing", at: "mon 9:00")
    try firm.post("Taken", on: "x", at: "2026-03-03 09:30")
    func free(_ typed: String..., now: WallTime = "2026-03-03T08:00") throws -> [String] {
      try firm.plan(at: now).week(typed).free.map(\.slot.channel)
    }
    #expect(try free() == ["Facebook"], "what is over, or taken, is not free")
    #expect(try free(now: "2026-03-03T09:00").isEmpty)
    #expect(try free("next") == ["XING", "Facebook", "X"])
    #expect(try free("next", "network:x") == ["X"])
    #expect(try free("next", "campaign:Spring").isEmpty)
    #expect(try free("next", "status:draft").isEmpty, "a free slot is no draft")
    #expect(try free("next", "^status:skipped").count == 3)
  }

  @Test func `closes the week in one page`() throws {
    let afternoon: WallTime = "2026-03-06T15:00"
    _ = try firm.plan(at: afternoon).addSlot(
      on: "xing", at: "wed 8:30")
    try firm.post("Out", on: "x")
    _ = try firm.plan(at: afternoon).publish([1], at: "2026-03-03 09:00", url: nil, effort: nil)
    try firm.post("Left", on: "xing", at: "2026-03-06 18:00")
    try firm.post("Coming", on: "xing", at: "2026-03-13 09:00")
    let before = try firm.plan(at: afternoon).lookBack([])
    #expect(before.toCome.map(\.id) == [2], "it is not late yet")
    let evening = try firm.plan(at: "2026-03-06T19:00").lookBack([])
    #expect(evening.published.map(\.id) == [1])
    #expect(evening.notPublished.map(\.id) == [2])
    #expect(evening.toMeasure.map(\.id) == [1])
    #expect(evening.next.week == "2026-W11" && evening.freeNext == 1)
    #expect(evening.next.days.flatMap(\.posts).map(\.text) == ["Coming"])
  }

  @Test func `knows what of a post is read before a click on more`() throws {
    let photo = try firm.folder.write(Data(count: 10), to: "oven.jpg")
    let text = String(repeating: "Our oven is hot. ", count: 12)
    try firm.post(text, at: "tue 9:00") {
      $0.link = "https://example.org/oven"
      $0.media = MediaRequest(files: [photo], alternatives: ["A <hot> oven"])
    }
    let posts = try firm.plan().week(["next"]).days.flatMap(\.posts)
    #expect(posts.map(\.id) == [1])
    let shown = try #require(posts[0].shownText)
    #expect(text.hasPrefix(shown) && shown.count <= 125 && shown.count > 100)
    #expect(posts[0].media.map(\.alternativeText) == ["A <hot> oven"])
    #expect(posts[0].link?.contains("utm_source=facebook") == true)
  }

  @Test func `several weeks are copied as several`() throws {
    for day in ["2026-03-10", "2026-03-12", "2026-03-17"] {
      try firm.post(day, on: "x", at: "\(day) 09:00")
    }
    let copies = try firm.plan().copyPosts(["week:2026-W11", "week:2026-W12"], to: "2026-W15")
    #expect(
      copies.report.changed.map(\.plannedAt) == [
        "2026-04-07T09:00", "2026-04-09T09:00", "2026-04-14T09:00",
      ])
    let week = try firm.plan().week(["2026-W15", "text:2026-03-1", "^text:12"])
    #expect(week.days.flatMap(\.posts).count == 1)
    #expect(week.minutes.planned == 60, "of the whole week")
    let month = try firm.plan().month(["2026-04", "network:xing"])
    #expect(month.days.flatMap(\.posts).isEmpty)
  }
}
