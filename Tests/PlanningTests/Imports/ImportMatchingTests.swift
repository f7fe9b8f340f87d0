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
    let plan = plan([draft])
    _ = try plan.take([row])
    let entry = try #require(plan.entries.first)
    #expect(entry.subject == .post(draft.id) && entry.observedAt == "2026-03-20T08:00:00Z")
    let post = try #require(entry.post)
    #expect(post.id == draft.id && post.status == .published)
    #expect(post.publishedAt == ("2026-03-03T08:30:00Z"))
    #expect(post.externalID == "77" && post.url == "https://facebook.com/77")
  }

  @Test func `keeps the time that a person recorded`() throws {
    let plan = plan([published(id: "77")])
    _ = try plan.take([row(2, "77", "Brot heute")])
    #expect(plan.entries.count == 1 && plan.entries[0].post == nil)
    #expect(try plan.post(draft.id).publishedAt == "2026-03-03T07:00:00Z")
  }

  @Test(
    arguments: [
      ([:], [1, 0, 0]), ([.reactions: 5], [0, 0, 1]), ([.reactions: 4], [0, 1, 0]),
      ([.reach: 9], [0, 1, 0]), ([.reactions: 5, .reach: 9], [0, 0, 1]),
    ] as [([Metric: Int], [Int])])
  func `counts a row as new, changed or unchanged by the last known numbers`(
    known: [Metric: Int], counts: [Int]
  ) throws {
    let plan = plan([published(id: "77")])
    plan.observe(known, of: .post(draft.id), at: "2026-03-05T08:00:00Z")
    let outcome = try plan.take([row(2, "77", "a", [.reactions: 5])])
    #expect(outcome.counts == counts)
    #expect(plan.entries.map(\.figures) == [[Figure(.reactions, 5)]])
  }

  @Test func `of two rows with one post and moment the later one's numbers hold`() throws {
    let plan = plan([published(id: "77")])
    let rows = [5, 6, 6].enumerated().map { row($0 + 2, "77", "a", [.reactions: $1]) }
    let outcome = try plan.take(rows)
    #expect(outcome.counts == [1, 1, 1] && outcome.skipped.isEmpty)
    #expect(plan.observations.map(\.figure) == [Figure(.reactions, 6)])
  }

  @Test func `adopts what the plan does not know, once for each post`() throws {
    let rows = [row(2, "1", "Neu"), row(3, "2", "Auch neu"), row(4, "1", "Neu!")]
    let plan = plan([draft])
    let left = try plan.take(rows)
    #expect(plan.entries.isEmpty && left.unmatched.map(\.line) == [2, 3, 4])
    #expect(left.strangers == 3 && left.unmatchedCount == 3 && !left.isComplete)
    let outcome = try plan.take(rows, adopts: true)
    #expect(outcome.counts == [2, 0, 1] && outcome.adopted == 2)
    #expect(outcome.unmatched.isEmpty && outcome.skipped.isEmpty && outcome.isComplete)
    let posts = plan.entries.compactMap(\.post)
    #expect(posts.map(\.id) == [PostID(10), PostID(11)])
    #expect(posts.map(\.text) == ["Neu", "Auch neu"])
    #expect(posts.allSatisfy { $0.origin == .adopted && $0.status == .published })
    #expect(posts.allSatisfy { $0.plannedAt == nil && $0.channel.id == page.id })
  }

  @Test func `an adopted post has its pillar where there is one, and says so where there is none`()
    throws
  {
    let bread = Reference<Pillar>(id: PillarID(3), name: "Bread")
    var rows = (2...5).map { row($0, String($0), "Neu") }
    for (place, name) in ["bread", "People", "People", "Tools"].enumerated() {
      rows[place].pillar = name
    }
    let plan = MemoryPlan(on: [page], pillars: [bread])
    let outcome = try plan.take(rows, adopts: true)
    #expect(outcome.adopted == 4 && outcome.isComplete)
    #expect(plan.entries.map(\.post?.pillar) == [bread, nil, nil, nil])
    #expect(outcome.notes.map { $0.wording.english.prefix(7) } == ["Line 3:", "Line 5:"])
    var known = row(2, "77", "Brot heute")
    known.pillar = "bread"
    let planned = MemoryPlan([draft], on: [page], pillars: [bread])
    _ = try planned.take([known])
    #expect(planned.entries.count == 1 && planned.entries[0].post?.pillar == nil)
  }

  @Test func `knows an adopted post again by its address, or by its day and text`() throws {
    var address = row(2, nil, "a")
    address.url = "https://facebook.com/nord/posts/1"
    var sameAddress = row(3, nil, "b")
    sameAddress.url = "http://www.facebook.com/nord/posts/1/"
    let words = row(4, nil, "Nur Worte")
    var otherTime = row(6, nil, "Nur Worte")
    otherTime.publishedAt = .wall("2026-03-04T10:30")
    let plan = plan()
    let outcome = try plan.take([address, sameAddress, words, words, otherTime], adopts: true)
    #expect(outcome.adopted == 3 && outcome.counts == [3, 0, 2])
  }

  @Test func `does not adopt what could be a post of the plan`() throws {
    let twin = ImportScenes.post(5, on: page, text: "Brot heute")
    let plan = plan([draft, twin])
    let outcome = try plan.take([row(2, "1", "Brot heute")], adopts: true)
    #expect(plan.entries.isEmpty)
    #expect(outcome.unmatched.map(\.candidates) == [[PostID(4), PostID(5)]])
    #expect(outcome.strangers == 0 && outcome.unmatchedCount == 1)
  }

  @Test func `lists the first thousand strangers, and counts the others`() throws {
    let twin = ImportScenes.post(5, on: page, text: "Brot heute")
    var rows = (2...1202).map { row($0, String($0), "Neu") }
    rows.append(row(1203, nil, "Brot heute"))
    let outcome = try plan([draft, twin]).take(rows)
    #expect(outcome.strangers == 1201 && outcome.unmatchedCount == 1202)
    #expect(outcome.unmatched.map(\.line) == Array(2...1001) + [1203])
  }

  @Test func `says what an adoption lacks`() throws {
    let second = try ImportScenes.channel(2, .facebook, "Filiale")
    let row = row(2, "1", "Neu")
    let open = try plan(on: [page, second]).take([row], adopts: true)
    #expect(open.reasons == [.match(.channelOpen(["Seite", "Filiale"]))])
    let none = try plan(on: []).take([row], adopts: true)
    #expect(none.reasons == [.match(.noChannel(.facebook))])
    let named = plan(on: [page, second])
    _ = try named.take([row], channel: second, adopts: true)
    #expect(named.entries[0].post?.channel.id == second.id)
    var timeless = row
    timeless.publishedAt = nil
    let asked = try plan().take([timeless], adopts: true)
    #expect(asked.reasons == [.match(.adoptionNeedsTime)])
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
    let plan = plan([draft, skippedPost])
    let outcome = try plan.take([timeless, skipped, early, late])
    let problems: [MatchProblem] = [
      .publicationUnknown(draft.id), .skippedPost(skippedPost.id), .observedBeforePublished,
      .observedInFuture,
    ]
    #expect(outcome.reasons == problems.map { .match($0) })
    #expect(plan.entries.isEmpty)
  }

  @Test func `skips a row that gives a second post the id of a first one`() throws {
    let second = ImportScenes.post(5, on: page, text: "b")
    var rows = [row(2, "E1", "a"), row(3, "E1", "b"), row(4, "E1", "c")]
    rows[0].post = draft.id
    rows[1].post = second.id
    let plan = plan([draft, second])
    let outcome = try plan.take(rows, adopts: true)
    #expect(outcome.reasons == [.match(.leadsToTwo(second.id, draft.id))])
    // The last row has the id that the first one told: it is the same post.
    #expect(outcome.counts == [1, 0, 1] && outcome.adopted == 0)
    #expect(plan.entries.map(\.subject) == [.post(draft.id), .post(draft.id)])
    #expect(plan.entries[0].post?.externalID == "E1")
    let reversed = self.plan([draft, second])
    let other = try reversed.take(rows.reversed(), adopts: true)
    #expect(reversed.entries.map(\.subject) == [.post(PostID(10))])
    #expect(
      other.reasons == [
        .match(.leadsToTwo(draft.id, PostID(10))), .match(.leadsToTwo(second.id, PostID(10))),
      ])
    let branch = try ImportScenes.channel(2, .facebook, "Filiale")
    let elsewhere = self.plan(
      [draft, ImportScenes.post(5, on: branch, text: "b")], on: [page, branch])
    let both = try elsewhere.take(Array(rows.prefix(2)))
    #expect(both.skipped.isEmpty)
    #expect(elsewhere.entries.map(\.post?.externalID) == ["E1", "E1"])
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

  private func published(id: String) -> Post {
    ImportScenes.post(4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "a", id: id)
  }

  private func plan(_ posts: [Post] = [], on channels: [Channel]? = nil) -> MemoryPlan {
    MemoryPlan(posts, on: channels ?? [page])
  }
}
