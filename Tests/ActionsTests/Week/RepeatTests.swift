import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What says again what an earlier post says takes a few minutes.
@Suite struct RepeatTests {
  private let firm: Firm

  init() throws {
    firm = try .prepared()
  }

  private func minutes() throws -> [Int] {
    try firm.plan().posts([]).sorted { $0.id < $1.id }.map(\.minutes)
  }

  @Test func `a second network, a later post of a series, and an idea once more`() throws {
    try firm.post(on: "facebook,x,xing")
    #expect(try minutes() == [30, 5, 5])
    try firm.post(on: "xing", at: "2026-03-11 09:00") {
      $0.every = "week"
      $0.times = 3
    }
    #expect(try minutes().suffix(3) == [30, 5, 5])
    // The first was skipped: the next one needs the text.
    _ = try firm.plan().take(.skip, ["1"], following: false)
    #expect(try minutes() == [30, 30, 5, 30, 5, 5])
    _ = try firm.plan().set(.repeatMinutes, to: "12")
    #expect(try minutes() == [30, 30, 12, 30, 12, 12])
  }

  @Test func `minutes that were stated are those of the first channel`() throws {
    try firm.post(on: "facebook,x") { $0.minutes = try Effort(minutes: 80) }
    #expect(try minutes() == [80, 5])
    let report = try firm.plan().addPost(
      "Once more", PostRequest(on: ["facebook,x"], at: "fri 9:00"))
    #expect(report.report.changed.map(\.minutes) == [30, 5])
  }

  @Test func `a change tells what repeats once it is made`() throws {
    try firm.post(on: "facebook,x,xing")
    let copies = try firm.plan().copyPosts(["1-3"], to: "+1w").report.changed
    #expect(copies.map(\.minutes) == [30, 5, 5])
    #expect(try minutes() == [30, 5, 5, 30, 5, 5])
    let skipped = try firm.plan().take(.skip, ["1-2"], following: false).report.changed
    #expect(skipped.map(\.minutes) == [30, 30])
    let back = try firm.plan().movePosts(["1-3"], following: false, to: "+1d").report.changed
    #expect(back.map(\.minutes) == [30, 5, 5])
  }

  @Test func `what was shown is the same though what it repeats was skipped or deleted`() throws {
    try firm.post(on: "facebook,x,xing")
    let shown = try firm.plan().shownPosts(PostsTyped(["2-3"])).report
    _ = try firm.plan().take(.skip, ["1"], following: false)
    let changed = try firm.plan().movePosts(.shown(shown), to: "+1d").report.changed
    #expect(changed.map(\.minutes) == [30, 5])
    let again = try firm.plan().shownPosts(PostsTyped(["3"])).report
    _ = try firm.plan().deletePosts(["2"], following: false)
    #expect(try firm.plan().take(.submit, .shown(again)).report.changed.map(\.minutes) == [30])
  }

  @Test func `a week that is over gives no advice, nor does its end`() throws {
    for day in 2...6 {
      try firm.post(on: "facebook", at: "2026-03-0\(day) 18:00") {
        $0.minutes = try Effort(minutes: 60)
      }
    }
    let week = try firm.plan().week(["2026-W10"]).minutes
    #expect(week.excess != nil && !week.drop.isEmpty && week.assumed)
    for minutes in [
      try firm.plan(at: "2026-03-09T08:00").week(["2026-W10"]).minutes,
      try firm.plan().lookBack(["2026-W10"]).minutes,
    ] {
      #expect(minutes.planned == 300 && minutes.excess == nil && minutes.drop.isEmpty)
      #expect(minutes.reserve == nil && minutes.available == 120)
    }
  }
}
