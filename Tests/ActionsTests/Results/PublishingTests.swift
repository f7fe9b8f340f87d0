import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What goes out, and what of it is recorded.
@Suite struct PublishingTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  @Test func `hands over the text and the composer's address`() throws {
    try firm.post("Neu & frisch", on: "x") { $0.link = "https://example.org/a?b=c" }
    let tried = try firm.plan(isDryRun: true).publish([1], at: nil, url: nil, effort: nil).report
    #expect(tried.dryRun && tried.changed.map(\.id) == [1])
    let post = tried.changed[0]
    #expect(post.outgoingText.contains("Neu & frisch\n\nhttps://example.org/a?b=c"))
    #expect(
      post.composer?.contains(
        "https://x.com/intent/tweet?text=Neu%20%26%20frisch&url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc"
      ) == true)
    #expect(try firm.plan().post(1).post.status == .draft)
  }

  @Test func `records what went out, with the work that it was`() throws {
    try firm.post(on: "x")
    let post = try firm.plan().publish(
      [1], at: "yesterday 9:00", url: "https://x.com/a/status/1", effort: Effort(minutes: 25)
    ).report.changed[0]
    #expect(post.status == .published && post.publishedAt == "2026-03-02T08:00:00Z")
    #expect(post.plannedAt == "2026-03-10T09:00" && post.url == "https://x.com/a/status/1")
    let efforts = try firm.plan().efforts(on: SubjectRequest())
    #expect(efforts.map(\.minutes) == [25] && efforts.map(\.day) == ["2026-03-02"])
    #expect(throws: PostError.alreadyPublished(1)) {
      try firm.plan().publish([1], at: nil, url: nil, effort: nil)
    }
  }

  @Test func `a publication recorded by mistake is put right`() throws {
    try firm.post()
    _ = try firm.plan().publish([1], at: nil, url: nil, effort: nil)
    var later = PostRevision()
    later.publishedAt = "yesterday 9:00"
    let moved = try firm.plan().editPost(1, later, following: false).report.changed[0]
    #expect(moved.publishedAt == "2026-03-02T08:00:00Z")
    var never = PostRevision()
    never.publishedAt = "none"
    let undone = try firm.plan().editPost(1, never, following: false).report.changed[0]
    #expect(undone.status == .draft && undone.publishedAt == nil)
    #expect(throws: ReadingError.notPublished(1)) {
      try firm.plan().editPost(1, never, following: false)
    }
  }

  @Test func `the link counts where it is handed over`() throws {
    var request = PostRequest(on: ["x"], at: "tue 9:00")
    request.link = "https://example.org/offer"
    let text = String(repeating: "a", count: 275)
    let added = try firm.plan().addPost(text, request).report
    #expect(added.changed.map(\.length) == [275 + 2 + 23])
    #expect(added.findings.contains { $0.rule == "text.tooLong" })
  }
}
