import Planning
import TestSupport
import Testing

/// Rows that nothing but day and text speaks for: another row of the file may have the post's id.
@Suite struct WaitingRowsTests {
  let page: Channel
  let draft: Post

  init() throws {
    page = try ImportScenes.channel(1, .facebook, "Seite")
    draft = ImportScenes.post(4, on: page, text: "Brot heute")
  }

  @Test func `are decided when the file ends, the others at once`() throws {
    let plan = MemoryPlan([draft], on: [page])
    var matching = ImportMatching(
      plan.scene,
      ImportMatching.Options(zone: ImportScenes.zone, now: ImportScenes.now, adopts: true))
    try matching.begin(ImportScenes.file())
    #expect(try matching.match(.post(row(2, "Brot heute"))).isEmpty)
    #expect(try matching.match(.post(row(3, "Neu"))).map(\.subject) == [.post(PostID(10))])
    #expect(matching.outcomes.isEmpty)
    var late: [Measurement.Subject] = []
    try matching.end(ExportRemarks()) { late.append($0.subject) }
    #expect(late == [.post(draft.id)])
    #expect(matching.outcomes[0].counts == [2, 0, 0] && matching.outcomes[0].adopted == 1)
  }

  @Test(arguments: [false, true], [false, true])
  func `leave a post to the row that has its id or number`(
    isFirst: Bool, hasNumber: Bool
  ) throws {
    var sure = row(2, "Ganz anders")
    if hasNumber { sure.post = draft.id } else { sure.externalID = "77" }
    let known = ImportScenes.post(
      4, on: page, publishedAt: "2026-03-03T07:00:00Z", text: "Brot heute", id: "77")
    let plan = MemoryPlan([known], on: [page])
    let rows = [sure, row(3, "Brot heute")]
    let outcome = try plan.take(isFirst ? rows : rows.reversed())
    #expect(plan.entries.map(\.subject) == [.post(draft.id)])
    #expect(outcome.unmatched.map(\.line) == [3] && outcome.strangers == 1)
    let adopting = MemoryPlan([known], on: [page])
    #expect(try adopting.take(isFirst ? rows : rows.reversed(), adopts: true).adopted == 1)
    #expect(adopting.entries.map(\.subject) == [.post(draft.id), .post(PostID(10))])
  }

  @Test func `stay unmatched where several mean one post`() throws {
    let plan = MemoryPlan([draft], on: [page])
    var evening = row(3, "Brot heute")
    evening.publishedAt = .wall("2026-03-03T17:00")
    let outcome = try plan.take([row(2, "Brot heute"), evening, row(4, "Neu")])
    #expect(plan.entries.isEmpty)
    #expect(outcome.unmatched.map(\.line) == [2, 3, 4])
    #expect(outcome.unmatched.map(\.candidates) == [[draft.id], [draft.id], []])
    #expect(outcome.strangers == 1 && outcome.unmatchedCount == 3)
  }

  @Test func `are one post where one row is there twice`() throws {
    let plan = MemoryPlan([draft], on: [page])
    var again = row(3, "Brot heute")
    again.figures = [Figure(.reactions, 7)]
    let outcome = try plan.take([row(2, "Brot heute"), again])
    #expect(outcome.counts == [1, 1, 0])
    #expect(plan.observations.map(\.figure) == [Figure(.reactions, 7)])
    #expect(try plan.post(draft.id).status == .published)
  }

  @Test func `are refused in the order of the file`() throws {
    var early = row(2, "Brot heute")
    early.observedAt = .wall("2026-03-02T10:00")
    var missing = row(3, "Neu")
    missing.post = PostID(9)
    let outcome = try MemoryPlan([draft], on: [page]).take([early, missing])
    #expect(
      outcome.reasons == [.match(.observedBeforePublished), .match(.noSuchPost(PostID(9)))])
  }

  @Test func `of a file that came in before bring nothing again`() throws {
    let file = ImportScenes.file()
    let earlier = EarlierImport(
      id: ImportID(3), subjects: [.post(draft.id)], observedAt: "2026-03-10T08:00:00Z")
    let plan = MemoryPlan([draft], on: [page], earlier: [file.hash: earlier])
    #expect(try plan.take([row(2, "Brot heute")], of: file).counts == [0, 0, 1])
    #expect(plan.entries.isEmpty)
  }

  private func row(_ line: Int, _ text: String) -> ExportedPost {
    var row = ImportScenes.row(line, .facebook)
    row.publishedAt = .wall("2026-03-03T10:30")
    row.text = text
    return row
  }
}
