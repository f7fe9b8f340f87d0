import Planning
import TestSupport
import Testing

@Suite struct PostStepsTests {
  /// What may happen to a post.
  enum Step: String, CaseIterable, Sendable {
    case submit, approve, reject, skip, move, publish

    func taken(_ post: Post) throws -> Post {
      switch self {
      case .submit: try post.submitted()
      case .approve: try post.approved()
      case .reject: try post.rejected()
      case .skip: try post.skipped()
      case .move: try post.moved(to: "2026-04-01T10:00")
      case .publish: try post.published(at: "2026-03-03T08:00:00Z", url: nil)
      }
    }
  }

  /// Where each step leads; nil where it is refused.
  private static let table: [PostStatus: [Step: PostStatus]] = [
    .draft: [
      .submit: .inReview, .approve: .approved, .skip: .skipped, .move: .draft,
      .publish: .published,
    ],
    .inReview: [
      .approve: .approved, .reject: .draft, .skip: .skipped, .move: .inReview,
      .publish: .published,
    ],
    .approved: [.reject: .draft, .skip: .skipped, .move: .approved, .publish: .published],
    .skipped: [.move: .draft],
    .published: [:],
  ]

  @Test(arguments: PostStatus.allCases, Step.allCases)
  func `each step leads where the table says`(status: PostStatus, step: Step) throws {
    let post = try Sample.post(
      publishedAt: status == .published ? "2026-03-03T08:00:00Z" : nil, status: status)
    let expected = Self.table[status]?[step]
    if let expected {
      #expect(try step.taken(post).status == expected)
    } else {
      #expect(throws: PostError.self) { try step.taken(post) }
    }
  }

  @Test func `going out keeps when and where`() throws {
    let post = try Sample.post().published(at: "2026-03-03T08:00:00Z", url: "https://x.com/1")
    #expect(post.publishedAt == "2026-03-03T08:00:00Z")
    #expect(post.url == "https://x.com/1")
    #expect(throws: PostError.alreadyPublished(post.id)) {
      try post.published(at: "2026-03-04T08:00:00Z", url: nil)
    }
  }

  @Test func `a copy is a draft of its own`() throws {
    var post = try Sample.post(1, publishedAt: "2026-03-03T08:00:00Z", minutes: 30)
    post.url = "https://www.facebook.com/1"
    post.externalID = "1"
    post.group = ID(1)
    let copy = post.copied(to: "2026-04-01T10:00", numbered: ID(7))
    #expect(copy.id == ID(7) && copy.status == .draft && copy.plannedAt == "2026-04-01T10:00")
    #expect(copy.text == post.text && copy.minutes == post.minutes)
    #expect(copy.publishedAt == nil && copy.url == nil)
    #expect(copy.externalID == nil && copy.group == nil)
  }

  @Test func `stands in the calendar where it went out, before that where it is planned`() throws {
    let open = try Sample.post(plannedAt: "2026-03-03T09:00")
    let out = try Sample.post(
      plannedAt: "2026-03-03T09:00", publishedAt: "2026-03-03T23:30:00Z")
    #expect(open.calendarTime(in: .berlin) == "2026-03-03T09:00")
    #expect(out.calendarTime(in: .berlin) == "2026-03-04T00:30")
  }

  @Test(arguments: ["", " \n", "\u{2003}"])
  func `refuses a text without words`(text: String) throws {
    let channel = try Sample.channel()
    #expect(throws: TextError.empty) {
      try NewPost(text: text, on: [channel], at: "2026-03-03T09:00")
    }
  }

  @Test func `refuses a text of more than a million bytes, and a closed network`() throws {
    let large = String(repeating: "ä", count: 500_001)
    #expect(throws: TextError.tooLarge(bytes: 1_000_002)) { try Post.checked(text: large) }
    let closed = try Sample.channel(1, .googlePlus)
    #expect(throws: NetworkError.retired(.googlePlus)) {
      try NewPost(text: "Hello", on: [closed], at: "2026-03-03T09:00")
    }
  }

  @Test func `takes the usual minutes of its format where none are stated`() throws {
    #expect(try Sample.post(format: .video).plannedMinutes(UsualMinutes()) == 150)
    #expect(try Sample.post(format: .video, minutes: 0).plannedMinutes(UsualMinutes()) == 0)
  }
}
