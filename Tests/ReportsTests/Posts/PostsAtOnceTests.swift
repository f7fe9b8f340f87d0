import Planning
import Reports
import TestSupport
import Testing

@Suite struct PostsAtOnceTests {
  private func post(
    _ number: Int, _ network: Network, text: String = "Brot",
    at time: WallTime = "2026-03-03T09:00",
    group: Int? = 1, publishedAt: Instant? = nil, media: [Medium] = []
  ) throws -> PostReport {
    var post = try Sample.post(
      number, on: Sample.channel(number, network), text: text, plannedAt: time,
      publishedAt: publishedAt)
    post.group = group.map { ID($0) }
    post.media = media
    return PostReport(post, in: .berlin)
  }

  private func grouped(_ posts: PostReport...) -> [[Int]] {
    posts.atOnce.map { $0.posts.map(\.id.number) }
  }

  @Test func `what says the same at one time is one`() throws {
    #expect(
      try grouped(post(1, .facebook), post(3, .xing, group: 3), post(2, .x), post(4, .linkedin))
        == [[1, 2, 4], [3]])
  }

  @Test func `another text, time, file or bundle is another post`() throws {
    let first = try post(1, .facebook)
    for other in [
      try post(2, .x, text: "Brot!"), try post(2, .x, at: "2026-03-03T10:00"),
      try post(2, .x, media: [Medium(file: "a.png")]), try post(2, .x, group: nil),
      try post(2, .x, at: "2026-03-04T09:00"),
    ] { #expect(grouped(first, other) == [[1], [2]]) }
  }

  @Test func `what went out some minutes apart was planned for one time`() throws {
    let out = try post(1, .facebook, publishedAt: "2026-03-03T08:02:00Z")
    let later = try post(2, .x, publishedAt: "2026-03-03T08:09:00Z")
    let nextDay = try post(4, .xing, publishedAt: "2026-03-04T08:09:00Z")
    let open = try post(3, .linkedin)
    #expect(grouped(out, later, open, nextDay) == [[1, 2, 3], [4]])
    let standing = [out, later, open].atOnce[0].byStatus
    #expect(standing.map(\.status) == [.published, .draft])
    #expect(standing.map { $0.posts.map(\.id.number) } == [[1, 2], [3]])
  }
}
