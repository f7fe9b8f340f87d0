import Planning
import TestSupport
import Testing

@Suite struct ImportMatchingTests {
  let page: Channel
  let draft: Post

  init() throws {
    page = try ImportScenes.channel(1, .facebook, "Seite")
    draft = ImportScenes.post(4, on: page, text: "Brot heute")
  }

  @Test func `an open post that the file knows is out, with its time, id and address`() throws {
    var row = row(2, "77", "Brot heute")
    row.url = "https://facebook.com/77"
    let matching = ImportScenes.matched([row], against: scene([draft]))
    let entry = try #require(matching.batches.first?.entries.first)
    #expect(entry.isWritten)
    #expect(entry.post.id == draft.id && entry.post.status == .published)
    #expect(entry.post.publishedAt == ("2026-03-03T08:30:00Z"))
    #expect(entry.post.externalID == "77" && entry.post.url == "https://facebook.com/77")
    #expect(entry.observations.map(\.at) == ["2026-03-20T08:00:00Z"])
  }

  @Test func `keeps the time that a person recorded`() throws {
    let post = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "Brot heute", id: "77")
    let matching = ImportScenes.matched(
      [row(2, "77", "Brot heute")], against: scene([post]))
    let entry = try #require(matching.batches.first?.entries.first)
    #expect(!entry.isWritten && entry.post.publishedAt == post.publishedAt)
  }

  @Test(
    arguments: [
      ([:], [1, 0, 0]), ([.reactions: 5], [0, 0, 1]), ([.reactions: 4], [0, 1, 0]),
      ([.reach: 9], [0, 1, 0]), ([.reactions: 5, .reach: 9], [0, 0, 1]),
    ] as [([Metric: Int], [Int])])
  func `counts a row as new, changed or unchanged by the last known numbers`(
    known: [Metric: Int], counts: [Int]
  ) throws {
    let post = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: "77")
    let numbers = known.map { ImportBatch.Number(metric: $0, share: .total, value: $1) }
    let scene = scene([post], latest: known.isEmpty ? [:] : [post.id: Set(numbers)])
    let matching = ImportScenes.matched(
      [row(2, "77", "a", [.reactions: 5])], against: scene)
    let outcome = matching.outcomes[0]
    #expect([outcome.new, outcome.changed, outcome.unchanged] == counts)
    #expect(matching.batches[0].entries[0].observations.count == 1)
  }

  @Test func `adopts what the plan does not know, once for each post`() throws {
    let rows = [
      row(2, "1", "Neu"), row(3, "2", "Auch neu"), row(4, "1", "Neu!"),
    ]
    let left = ImportScenes.matched(rows, against: scene([draft]))
    #expect(left.batches.isEmpty && left.outcomes[0].unmatched.map(\.line) == [2, 3, 4])
    let matching = ImportScenes.matched(rows, against: scene([draft]), adopts: true)
    let outcome = matching.outcomes[0]
    #expect(outcome.new == 2 && outcome.adopted == 2 && outcome.unmatched.isEmpty)
    #expect(outcome.skipped.map(\.line) == [2])
    let posts = matching.batches[0].entries.map(\.post)
    #expect(posts.map(\.id) == [PostID(10), PostID(11)])
    #expect(posts.map(\.text) == ["Auch neu", "Neu!"])
    #expect(posts.allSatisfy { $0.origin == .adopted && $0.status == .published })
    #expect(posts.allSatisfy { $0.plannedAt == nil && $0.channel.id == page.id })
  }

  @Test func `does not adopt what could be a post of the plan`() throws {
    let twin = ImportScenes.post(5, on: page, text: "Brot heute")
    let matching = ImportScenes.matched(
      [row(2, "1", "Brot heute")], against: scene([draft, twin]), adopts: true)
    #expect(matching.batches.isEmpty)
    #expect(matching.outcomes[0].unmatched.map(\.candidates) == [[PostID(4), PostID(5)]])
  }

  @Test func `says what an adoption lacks`() throws {
    let second = try ImportScenes.channel(2, .facebook, "Filiale")
    let row = row(2, "1", "Neu")
    let open = ImportScenes.matched(
      [row], against: scene([], channels: [page, second]), adopts: true)
    #expect(open.reasons == [MatchProblem.channelToAdoptOpen(.facebook).wording])
    let none = ImportScenes.matched([row], against: scene([], channels: []), adopts: true)
    #expect(none.reasons == [MatchProblem.noChannelToAdopt(.facebook).wording])
    let named = ImportScenes.matched(
      [row], against: scene([], channels: [page, second]), channel: second, adopts: true)
    #expect(named.batches[0].entries[0].post.channel.id == second.id)
    var timeless = row
    timeless.publishedAt = nil
    let asked = ImportScenes.matched([timeless], against: scene([]), adopts: true)
    #expect(asked.reasons == [MatchProblem.adoptionNeedsTime.wording])
  }

  @Test func `refuses a draft without a time, a skipped post and impossible moments`() throws {
    var skippedPost = ImportScenes.post(5, on: page, text: "b")
    skippedPost.status = .skipped
    var timeless = ImportScenes.row(2, .facebook)
    timeless.post = draft.id
    var skipped = row(3, nil, "b")
    skipped.post = skippedPost.id
    var early = row(4, "3", "c")
    early.post = draft.id
    early.observedAt = .wall("2026-03-02T10:00")
    var late = early
    late.observedAt = .wall("2026-04-02T10:00")
    let matching = ImportScenes.matched(
      [timeless, skipped, early, late], against: scene([draft, skippedPost]))
    let problems: [MatchProblem] = [
      .publicationUnknown(draft.id), .skippedPost(skippedPost.id), .observedBeforePublished,
      .observedInFuture,
    ]
    #expect(matching.reasons == problems.map(\.wording))
    #expect(matching.batches.isEmpty)
  }

  @Test func `skips a row that gives a second post the id of a first one`() throws {
    let second = ImportScenes.post(5, on: page, text: "b")
    var rows = [row(2, "E1", "a"), row(3, "E1", "b"), row(4, "E1", "c")]
    rows[0].post = draft.id
    rows[1].post = second.id
    let matching = ImportScenes.matched(rows, against: scene([draft, second]), adopts: true)
    #expect(matching.reasons == [MatchProblem.leadsToTwo(second.id, draft.id).wording])
    #expect(matching.outcomes[0].unmatched.map(\.candidates) == [[draft.id]])
    #expect(matching.batches[0].entries.map(\.post.externalID) == ["E1"])
    let reversed = ImportScenes.matched(
      rows.reversed(), against: scene([draft, second]), adopts: true)
    #expect(reversed.batches[0].entries.map(\.post.id) == [PostID(10)])
    #expect(
      reversed.reasons == [
        MatchProblem.leadsToTwo(draft.id, PostID(10)).wording,
        MatchProblem.leadsToTwo(second.id, PostID(10)).wording,
      ])
    let branch = try ImportScenes.channel(2, .facebook, "Filiale")
    let elsewhere = ImportScenes.post(5, on: branch, text: "b")
    let both = ImportScenes.matched(
      Array(rows.prefix(2)), against: scene([draft, elsewhere], channels: [page, branch]))
    #expect(both.reasons.isEmpty && both.batches[0].entries.count == 2)
  }

  @Test func `believes no numbers from before the day of publication, and no future one`() throws {
    let post = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-10T07:00:00Z", text: "a", id: "77")
    let rows = ["2026-03-09T23:59", "2026-03-10T00:00"].enumerated().map { number, time in
      var row = ImportScenes.row(number + 2, .facebook)
      row.post = post.id
      row.observedAt = .wall(WallTime(stringLiteral: time))
      return row
    }
    let matching = ImportScenes.matched(rows, against: scene([post]))
    #expect(matching.reasons == [MatchProblem.observedBeforePublished.wording])
    #expect(matching.outcomes[0].new == 1)
    for time in [.wall("2026-03-20T10:01"), .day("2026-03-21")] as [ExportedPost.Time] {
      var future = row(2, "78", "Neu")
      future.publishedAt = time
      let refused = ImportScenes.matched([future], against: scene([]), adopts: true)
      #expect(refused.reasons == [MatchProblem.publishedInFuture.wording])
    }
  }

  @Test func `today without a time is now at the latest`() throws {
    var today = row(2, "78", "Neu")
    today.publishedAt = .day("2026-03-20")
    today.observedAt = .day("2026-03-20")
    let evening = ImportScenes.post(4, on: page, planned: "2026-03-20T21:00", text: "Neu")
    for posts in [[], [evening]] {
      let matching = ImportScenes.matched([today], against: scene(posts), adopts: true)
      let entry = try #require(matching.batches.first?.entries.first)
      #expect(entry.post.publishedAt == ("2026-03-20T08:00:00Z"))
      #expect(entry.observations.map(\.at) == ["2026-03-20T08:00:00Z"])
    }
  }

  @Test func `keeps several observations of one post, and books its time once`() throws {
    let rows = try zip(["2026-03-05T10:00", "2026-03-06T10:00"], [20, 30]).map { time, minutes in
      var row = row(2, "77", "Brot heute", [.reactions: minutes])
      row.observedAt = .wall(WallTime(stringLiteral: time))
      row.minutes = try Effort(minutes: minutes)
      return row
    }
    let matching = ImportScenes.matched(
      rows, against: scene([draft], bookedMinutes: [draft.id: 15]))
    let entry = matching.batches[0].entries[0]
    #expect(matching.batches[0].entries.count == 1 && entry.observations.count == 2)
    #expect(entry.efforts.map(\.minutes?.minutes) == [5, 10])
    #expect(matching.outcomes[0].new == 1 && matching.outcomes[0].changed == 1)
  }

  @Test func `takes from a file that came in before only what was left over`() throws {
    let post = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: "77")
    let first: Instant = "2026-03-10T08:00:00Z"
    let record = ImportRecord(
      id: ImportID(3), file: "f.csv", hash: ImportScenes.hash, format: "test")
    let scene = scene(
      [post],
      earlier: [
        ImportScenes.hash: EarlierImport(record: record, posts: [post.id], observedAt: first)
      ])
    let rows = [row(2, "77", "a"), row(3, "78", "b")]
    let same = ImportScenes.matched(rows, against: scene)
    #expect(same.batches.isEmpty && same.outcomes[0].isKnown)
    #expect(same.outcomes[0].unchanged == 1 && same.outcomes[0].unmatched.count == 1)
    let adopting = ImportScenes.matched(rows, against: scene, adopts: true)
    let batch = try #require(adopting.batches.first)
    #expect(batch.earlier == record.id)
    #expect(batch.entries.map(\.post.externalID) == ["78"])
    #expect(batch.entries[0].observations.map(\.at) == [first])
  }

  @Test func `a second file of one run sees what the first one brought`() throws {
    let options = ImportMatching.Options(
      zone: ImportScenes.zone, now: "2026-03-20T08:00:00Z", adopts: true)
    var matching = ImportMatching(scene([]), options)
    let file = ExportedPosts(format: "test", posts: [row(2, "1", "Neu", [.reactions: 5])])
    let later = ExportedPosts(format: "test", posts: [row(2, "1", "Neu", [.reactions: 6])])
    matching.take(file, file: "a", hash: "a")
    matching.take(later, file: "b", hash: "b")
    matching.take(file, file: "c", hash: "a")
    #expect(matching.outcomes.map(\.adopted) == [1, 0, 0])
    #expect(matching.outcomes.map(\.changed) == [0, 1, 0])
    #expect(matching.outcomes.map(\.isKnown) == [false, false, true])
    #expect(matching.batches.map(\.file) == ["a", "b"])
    #expect(matching.batches[1].entries[0].post.id == PostID(10))
  }

  private func row(
    _ line: Int, _ id: String?, _ text: String, _ values: [Metric: Int] = [.reactions: 1]
  ) -> ExportedPost {
    var row = ImportScenes.row(line, .facebook, values)
    row.externalID = id
    row.publishedAt = .wall("2026-03-03T10:30")
    row.text = text
    return row
  }

  private func scene(
    _ posts: [Post], latest: [PostID: Set<ImportBatch.Number>] = [:],
    bookedMinutes: [PostID: Int] = [:], channels: [Channel]? = nil,
    earlier: [String: EarlierImport] = [:]
  ) -> ImportScene {
    ImportScene(
      posts: posts, latest: latest, bookedMinutes: bookedMinutes, channels: channels ?? [page],
      nextPost: PostID(10), earlier: earlier)
  }
}

extension ImportMatching {
  fileprivate var reasons: [Wording] { outcomes.flatMap(\.skipped).map(\.reason) }
}
