import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

@Suite struct PostTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `adds one post a channel, with numbers of their own and one group`() throws {
    var request = PostRequest(on: ["facebook,x"], at: "tue 9:00")
    request.campaign = "Spr"
    let posts = try firm.plan().addPost("Hello", request).report.changed
    #expect(posts.map(\.id) == [1, 2])
    #expect(posts.map(\.network) == [.facebook, .x])
    #expect(posts.map(\.group) == [1, 1])
    #expect(posts.map(\.plannedAt) == ["2026-03-10T09:00", "2026-03-10T09:00"])
    #expect(posts[0].campaign == "Spring")
    #expect(posts[0].publishedAt == nil)
  }

  @Test(
    arguments: [
      ("+1w", "2026-03-17T09:00"), ("-1d", "2026-03-09T09:00"), ("2026-W14", "2026-03-31T09:00"),
      ("3.4.", "2026-04-03T09:00"), ("14:30", "2026-03-10T14:30"),
      ("2026-04-07 08:00", "2026-04-07T08:00"),
    ] as [(String, WallTime)])
  func `moves by a shift, a week, a day and a time`(to: String, time: WallTime) throws {
    try firm.post(on: "xing")
    let moved = try firm.plan().movePosts(["1"], following: false, to: to).report.changed
    #expect(moved.map(\.plannedAt) == [time])
  }

  @Test func `copies what a filter means as drafts with new numbers`() throws {
    try firm.post(on: "xing")
    try firm.post(on: "linkedin", at: "2026-03-12 09:00")
    let copies = try firm.plan().copyPosts(["week:2026-W11"], to: "2026-W12").report.changed
    #expect(copies.map(\.id) == [3, 4])
    #expect(copies.map(\.plannedAt) == ["2026-03-17T09:00", "2026-03-19T09:00"])
  }

  @Test func `edits what is named and leaves the rest`() throws {
    try firm.post(on: "xing") { $0.link = "https://example.org/a" }
    var revision = PostRevision()
    revision.text = "Two"
    revision.link = "none"
    revision.owner = "Anna"
    revision.minutes = try Effort(minutes: 45)
    revision.risk = .high
    let post = try firm.plan().editPost(1, revision, following: false).report.changed[0]
    #expect(post.text == "Two" && post.link == nil && post.owner == "Anna")
    #expect(post.minutes == 45 && post.risk == .high && post.plannedAt == "2026-03-10T09:00")
    #expect(throws: ChangeError.nothing) {
      try firm.plan().editPost(1, PostRevision(), following: false)
    }
  }

  @Test func `an editor that was open for long overwrites nobody`() throws {
    try firm.post("Old", on: "xing")
    var revision = PostRevision()
    revision.text = "Mine"
    revision.draft = "Older"
    #expect(throws: PlanFileError.changedMeanwhile("#1")) {
      try firm.plan().editPost(1, revision, following: false)
    }
  }

  @Test func `submits, approves, rejects and skips`() throws {
    try firm.post(on: "xing")
    let steps: [(PostStep, PostStatus)] = [
      (.submit, .inReview), (.reject, .draft), (.approve, .approved), (.skip, .skipped),
    ]
    for (step, status) in steps {
      let taken = try firm.plan().take(step, ["1"], following: false).report.changed
      #expect(taken.map(\.status) == [status])
    }
    #expect(throws: PostError.status(1, .skipped, wanted: .inReview)) {
      try firm.plan().take(.submit, ["1"], following: false)
    }
  }

  @Test func `deletes, and never gives a number twice`() throws {
    try firm.post(on: "xing")
    _ = try firm.plan().deletePosts(["#1"], following: false)
    #expect(throws: PlanFileError.noSuch(.post, 1)) { try firm.plan().post(1) }
    #expect(try firm.post(on: "xing") == 2)
  }

  @Test func `saves a draft that is too long, and stops it at submit and publish`() throws {
    let text = String(repeating: "ä", count: 281)
    let added = try firm.plan().addPost(text, PostRequest(on: ["x"], at: "tue 9:00")).report
    #expect(added.findings.contains { $0.rule == "text.tooLong" })
    let submitted = #expect(throws: PostError.self) {
      try firm.plan().take(.submit, ["1"], following: false)
    }
    let published = #expect(throws: PostError.self) {
      try firm.plan().publish([1], at: nil, url: nil, effort: nil)
    }
    #expect(submitted?.stoppedBy == ["text.tooLong"] && published?.stoppedBy == ["text.tooLong"])
    #expect(try firm.plan().post(1).post.status == .draft)
  }

  @Test(
    arguments: [
      ("network:xing", [1]), ("^network:xing", [2]), ("status:approved", [2]),
      ("week:2026-W11", [1, 2]), ("month:2026-04", []), ("campaign:Spring", [2]),
      ("^campaign:Spring", [1]), ("day:10.3.", [1]),
    ] as [(String, [PostID])])
  func `lists what a filter means`(filter: String, expected: [PostID]) throws {
    try firm.post("One", on: "xing")
    try firm.post("Two", on: "x", at: "2026-03-12 09:00") { $0.campaign = "Spring" }
    _ = try firm.plan().take(.approve, ["2"], following: false)
    #expect(try firm.plan().posts([filter]).map(\.id) == expected)
  }

  @Test func `what was shown before a question must still be so`() throws {
    for _ in 1...3 { try firm.post(on: "xing") }
    let shown = try firm.plan().shownPosts(["network:xing"], following: false).report
    _ = try firm.plan().take(.skip, ["2"], following: false)
    #expect(throws: PlanFileError.changedMeanwhile("#2")) {
      try firm.plan().deletePosts(.shown(shown))
    }
    #expect(try firm.plan().posts([]).count == 3)
    let again = try firm.plan().shownPosts(["network:xing"], following: false).report
    #expect(try firm.plan().deletePosts(.shown(again)).report.changed.count == 3)
  }
}
