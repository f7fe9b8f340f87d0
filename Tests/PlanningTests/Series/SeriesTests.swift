import Planning
import TestSupport
import Testing

@Suite struct SeriesTests {
  private func post(
    _ number: Int, place: Int?, of series: Int = 1, on channel: Int = 1,
    status: PostStatus = .draft
  ) throws -> Post {
    let rule = try Recurrence(every: 1, .week)
    return Post(
      id: ID(number), channel: Post.Place(try Sample.channel(channel, Network.all[channel])),
      occurrence: place.map {
        Occurrence(of: Series(id: ID(series), rule: rule, times: 5), place: $0)
      },
      plannedAt: "2026-03-03T09:00", status: status, text: "Fresh bread")
  }

  @Test func `follows an earlier place of the same series on the same channel`() throws {
    let other = try post(1, place: 2)
    let cases = [
      (try post(2, place: 3), true), (try post(2, place: 5), true), (try post(2, place: 2), false),
      (try post(2, place: 1), false), (try post(2, place: 3, of: 2), false),
      (try post(2, place: 3, on: 2), false), (try post(2, place: nil), false), (other, false),
    ]
    for (post, follows) in cases { #expect(post.follows(other) == follows) }
    #expect(try !post(2, place: 3).follows(post(1, place: nil)))
  }

  @Test(arguments: PostStatus.allCases)
  func `follows while it may still change, whatever became of the other`(
    status: PostStatus
  ) throws {
    #expect(
      try post(2, place: 2, status: status).follows(post(1, place: 1)) == status.isOpen)
    #expect(try post(2, place: 2).follows(post(1, place: 1, status: status)))
  }
}
