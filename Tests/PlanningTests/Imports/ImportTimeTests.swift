import Planning
import TestSupport
import Testing

/// When things were, and which files and rows of one run know of each other.
@Suite struct ImportTimeTests {
  let page: Channel
  let draft: Post

  init() throws {
    page = try ImportScenes.channel(1, .facebook, "Seite")
    draft = ImportScenes.post(4, on: page, text: "Brot heute")
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
    let outcome = try plan([post]).take(rows)
    #expect(outcome.reasons == [.match(.observedBeforePublished)])
    #expect(outcome.new == 1)
    for time in [.wall("2026-03-20T10:01"), .day("2026-03-21")] as [ExportedPost.Time] {
      var future = row(2, "78", "Neu")
      future.publishedAt = time
      let refused = try plan().take([future], adopts: true)
      #expect(refused.reasons == [.match(.publishedInFuture)])
    }
  }

  @Test func `today without a time is now at the latest`() throws {
    var today = row(2, "78", "Neu")
    today.publishedAt = .day("2026-03-20")
    today.observedAt = .day("2026-03-20")
    let evening = ImportScenes.post(4, on: page, planned: "2026-03-20T21:00", text: "Neu")
    for posts in [[], [evening]] {
      let plan = plan(posts)
      _ = try plan.take([today], adopts: true)
      let entry = try #require(plan.entries.first)
      #expect(entry.post?.publishedAt == ImportScenes.now)
      #expect(entry.observedAt == ImportScenes.now)
    }
  }

  @Test func `keeps several observations of one post, and books its time once`() throws {
    let rows = try zip(["2026-03-05T10:00", "2026-03-06T10:00"], [20, 30]).map { time, minutes in
      var row = row(2, "77", "Brot heute", [.reactions: minutes])
      row.observedAt = .wall(WallTime(stringLiteral: time))
      row.minutes = try Effort(minutes: minutes)
      return row
    }
    let plan = MemoryPlan([draft], on: [page], bookedMinutes: [draft.id: 15])
    let outcome = try plan.take(rows)
    #expect(plan.entries.map { $0.effort?.minutes?.minutes } == [5, 10])
    #expect(plan.entries.map { $0.effort?.day } == ["2026-03-03", "2026-03-03"])
    #expect(plan.observations.map(\.at) == ["2026-03-05T08:00:00Z", "2026-03-06T08:00:00Z"])
    #expect(outcome.counts == [1, 1, 0])
  }

  /// The numbers were read off at 09:00, unless --at (at 08:00) or now (at 10:00) says otherwise.
  @Test(
    arguments: [
      (nil, nil, "2026-03-20T08:00:00Z"), (nil, "2026-03-20T06:00:00Z", "2026-03-20T06:00:00Z"),
      (.wall("2026-03-20T09:00"), nil, "2026-03-20T07:00:00Z"),
      (.wall("2026-03-20T09:00"), "2026-03-20T06:00:00Z", "2026-03-20T07:00:00Z"),
      (.instant("2026-03-20T08:00:01Z"), nil, "2026-03-20T08:00:00Z"),
      (.day("2026-03-21"), "2026-03-20T06:00:00Z", "2026-03-20T06:00:00Z"),
      (.day("2026-03-19"), nil, "2026-03-19T10:00:00Z"),
      (.day("2026-03-20"), nil, "2026-03-20T08:00:00Z"),
    ] as [(ExportedPost.Time?, Instant?, Instant)])
  func `the file's own date comes before the one that was said, unless it is in the future`(
    told: ExportedPost.Time?, said: Instant?, meant: Instant
  ) throws {
    let plan = plan([draft])
    let file = ImportScenes.file(observedAt: told)
    let outcome = try plan.take([row(2, "77", "Brot heute")], of: file, observedAt: said)
    #expect(outcome.skipped.isEmpty)
    #expect(plan.observations.map(\.at) == [meant])
  }

  @Test func `a row's own date comes before the file's`() throws {
    let plan = plan([draft])
    var row = row(2, "77", "Brot heute")
    row.observedAt = .wall("2026-03-05T10:00")
    _ = try plan.take([row], of: ImportScenes.file(observedAt: .day("2026-03-19")))
    #expect(plan.observations.map(\.at) == ["2026-03-05T08:00:00Z"])
  }

  @Test func `takes from a file that came in before only what was left over`() throws {
    let post = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: "77")
    let first: Instant = "2026-03-10T08:00:00Z"
    let earlier = EarlierImport(
      id: ImportID(3), subjects: [.post(post.id)], observedAt: first)
    let plan = MemoryPlan([post], on: [page], earlier: [ImportScenes.file().hash: earlier])
    let rows = [row(2, "77", "a"), row(3, "78", "b")]
    let same = try plan.take(rows)
    #expect(plan.entries.isEmpty && same.isKnown)
    #expect(same.unchanged == 1 && same.unmatched.count == 1)
    _ = try plan.take(rows, adopts: true)
    #expect(plan.entries.map(\.post?.externalID) == ["78"])
    #expect(plan.entries.map(\.observedAt) == [first])
  }

  @Test func `a second file of one run sees what the first one brought`() throws {
    let plan = plan()
    let rows = [5, 6].map { ExportedRow.post(row(2, "1", "Neu", [.reactions: $0])) }
    let outcomes = try plan.take(
      [
        (ImportScenes.file("a"), [rows[0]]), (ImportScenes.file("b"), [rows[1]]),
        (ImportScenes.file("a"), [rows[0]]),
      ], adopts: true)
    #expect(outcomes.map(\.adopted) == [1, 0, 0])
    #expect(outcomes.map(\.counts) == [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
    #expect(outcomes.map(\.isKnown) == [false, false, true])
    #expect(plan.entries.map(\.subject) == [.post(PostID(10)), .post(PostID(10))])
  }

  @Test(arguments: [true, false], [true, false])
  func `a second file of one run finds an adopted post by whatever both know of it`(
    firstHasID: Bool, byAddress: Bool
  ) throws {
    var first = row(2, firstHasID ? "1" : nil, "Neu")
    first.url = "https://facebook.com/nord/posts/1"
    var second = row(2, nil, byAddress ? "Anders" : "Neu")
    second.url = byAddress ? first.url : nil
    let outcomes = try plan().take(
      [(ImportScenes.file("a"), [.post(first)]), (ImportScenes.file("b"), [.post(second)])],
      adopts: true)
    #expect(outcomes.map(\.adopted) == [1, 0])
  }

  @Test func `says where a clock change skips or repeats a time`() throws {
    let zone = PlanZone.berlin
    var matching = ImportMatching(
      plan().scene, ImportMatching.Options(zone: zone, now: "2026-06-01T08:00:00Z"))
    try matching.begin(ImportScenes.file())
    for (line, time) in [(2, "2026-03-29T02:30"), (3, "2026-03-29T03:30")] as [(Int, WallTime)] {
      var row = row(line, "1", "Neu")
      row.publishedAt = .wall(time)
      #expect(try matching.match(.post(row)).allSatisfy { $0.post == nil })
    }
    try matching.end(ExportRemarks(unknownColumns: ["Laune"])) { _ in }
    #expect(matching.outcomes[0].unknownColumns == ["Laune"])
    #expect(matching.outcomes[0].notes.count == 1)
    #expect(matching.outcomes[0].notes[0].wording.english.hasPrefix("Line 2: "))
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

  private func plan(_ posts: [Post] = []) -> MemoryPlan { MemoryPlan(posts, on: [page]) }
}
