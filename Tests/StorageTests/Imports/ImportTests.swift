import GRDB
import Planning
import Storage
import TestSupport
import Testing

@Suite struct ImportTests {
  let file: PlanFile
  let draft: Post
  let hash = String(repeating: "a", count: 64)
  let zone = PlanZone(identifier: "GMT") { _ in 0 }

  init() throws {
    file = try PlanFile()
    draft = try file.plan.addPost("Brot heute", on: [file.plan.addChannel(.facebook)])[0]
  }

  @Test func `writes the file, the posts it made known, and their numbers`() throws {
    let outcome = try take([row(2, "77", "Brot heute", 5), row(3, "78", "Neu", 6)], adopts: true)
    #expect(outcome.new == 2 && outcome.adopted == 1)
    let posts = try file.plan.all(Post.self)
    #expect(posts.map(\.externalID) == ["77", "78"])
    #expect(posts.allSatisfy { $0.status == .published })
    #expect(posts.map(\.origin) == [.planned, .adopted])
    let measurements = try file.plan.measurements(ofPosts: PostFilter())
    #expect(measurements.map(\.value).sorted() == [5, 6])
    #expect(measurements.allSatisfy { $0.source == .imported(ID(1)) })
    #expect(measurements.allSatisfy { $0.observedAt == "2026-03-20T08:00:00Z" })
    let record = try file.inspect { try Row.fetchOne($0, sql: "SELECT * FROM importedFile") }
    #expect(record?["hash"] == hash && record?["file"] == "f.csv" && record?["format"] == "test")
  }

  @Test func `the same file again changes no byte`() throws {
    let rows = [row(2, "77", "Brot heute", 5)]
    _ = try take(rows)
    let bytes = try file.bytes
    let again = try take(rows, at: "2026-03-27T08:00:00Z")
    #expect(again.isKnown && again.unchanged == 1)
    #expect(try file.bytes == bytes)
  }

  @Test func `rows left over the first time come in as of then`() throws {
    let rows = [row(2, "77", "Brot heute", 5), row(3, "78", "Neu", 6)]
    #expect(try take(rows).unmatched.count == 1)
    #expect(try take(rows, at: "2026-03-27T08:00:00Z", adopts: true).adopted == 1)
    let measurements = try file.plan.measurements(ofPosts: PostFilter())
    #expect(measurements.map(\.observedAt) == ["2026-03-20T08:00:00Z", "2026-03-20T08:00:00Z"])
    #expect(
      try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM importedFile") } == 1)
  }

  @Test func `a later file of equal numbers is a later observation`() throws {
    _ = try take([row(2, "77", "Brot heute", 5)])
    let later = try take(
      [row(2, "77", "Brot heute", 5)], at: "2026-03-27T08:00:00Z",
      hash: String(repeating: "b", count: 64))
    #expect(later.unchanged == 1)
    #expect(try file.plan.measurements(ofPosts: PostFilter()).count == 2)
  }

  @Test func `a file that nothing comes of leaves no trace`() throws {
    let bytes = try file.bytes
    #expect(try take([row(2, "78", "Neu", 6)]).unmatched.count == 1)
    #expect(try file.bytes == bytes)
  }

  @Test func `takes all of it or nothing`() throws {
    struct Refusal: Error {}
    let bytes = try file.bytes
    #expect(throws: Refusal.self) {
      try take([row(2, "78", "Neu", 5)], adopts: true) { throw Refusal() }
    }
    #expect(try file.bytes == bytes)
    _ = try take([row(2, "77", "Brot heute", 5)], isDryRun: true)
    #expect(try file.bytes == bytes)
  }

  @Test func `books working time once, however many files tell it`() throws {
    var row = row(2, "77", "Brot heute", 5)
    row.minutes = try Effort(minutes: 20)
    _ = try take([row])
    row.minutes = try Effort(minutes: 30)
    _ = try take([row], hash: String(repeating: "b", count: 64))
    let minutes = try file.inspect { try Int.fetchAll($0, sql: "SELECT minutes FROM effort") }
    #expect(minutes == [20, 10])
  }

  @Test func `of two rows with one post and moment the later one's numbers hold`() throws {
    let rows = [
      row(2, "77", "Brot heute", 5), row(3, "78", "Neu", 6), row(4, "77", "Brot heute", 7),
      row(5, "78", "Neu", 6),
    ]
    let outcome = try take(rows, adopts: true)
    #expect([outcome.new, outcome.changed, outcome.unchanged] == [2, 1, 1])
    #expect(try file.plan.measurements(ofPosts: PostFilter()).map(\.value).sorted() == [6, 7])
  }

  @Test func `the days of a channel come in, and the same file again changes no byte`() throws {
    let rows = [
      day(2, "2026-03-10", [Figure(.reach, 5), Figure(.reach, share: .paid, 2)]),
      day(3, "2026-03-10", [Figure(.followers, 80)]),
    ]
    let outcome = try take(rows)
    #expect(outcome.days == 2 && outcome.new == 2)
    let measurements = try file.plan.measurements(of: ChannelID(1))
    #expect(
      measurements.map(\.subject) == [
        .channel(ID(1)), .channelDay(ID(1), "2026-03-10"), .channelDay(ID(1), "2026-03-10"),
      ])
    #expect(measurements.map(\.value) == [80, 5, 2])
    #expect(measurements.map(\.share) == [.total, .total, .paid])
    #expect(measurements[0].observedAt == "2026-03-10T23:59:59Z")
    #expect(measurements[1].observedAt == "2026-03-20T08:00:00Z")
    let bytes = try file.bytes
    let again = try take(rows, at: "2026-03-27T08:00:00Z")
    #expect(again.isKnown && again.unchanged == 2)
    #expect(try file.bytes == bytes)
  }

  @Test func `a later file of the same day is a later observation of it`() throws {
    let files: [(Instant, Character, Int)] = [
      ("2026-03-20T08:00:00Z", "b", 5), ("2026-03-21T08:00:00Z", "c", 5),
      ("2026-03-22T08:00:00Z", "d", 6),
    ]
    let counts = try files.map { at, letter, value in
      let outcome = try take(
        [day(2, "2026-03-10", [Figure(.reach, value)])], at: at,
        hash: String(repeating: letter, count: 64))
      return [outcome.new, outcome.changed, outcome.unchanged]
    }
    #expect(counts == [[1, 0, 0], [0, 0, 1], [0, 1, 0]])
    #expect(try file.plan.measurements(of: ChannelID(1)).map(\.value) == [5, 5, 6])
  }

  private func row(_ line: Int, _ id: String, _ text: String, _ reactions: Int) -> ExportedPost {
    var row = ExportedPost(line: line, network: .facebook)
    row.externalID = id
    row.text = text
    row.publishedAt = .wall("2026-03-03T10:30")
    row.figures = [Figure(.reactions, reactions)]
    return row
  }

  private func day(_ line: Int, _ day: Day, _ figures: [Figure]) -> ExportedRow {
    .day(ExportedDay(line: line, networks: [.facebook], day: day, figures: figures))
  }

  private func exported(_ hash: String) -> ExportedFile {
    ExportedFile(name: "f.csv", hash: hash, format: "test")
  }

  private func take(
    _ posts: [ExportedPost], at now: Instant = "2026-03-20T08:00:00Z", hash: String? = nil,
    adopts: Bool = false, isDryRun: Bool = false, then check: () throws -> Void = {}
  ) throws -> ImportOutcome {
    try take(
      posts.map { .post($0) }, at: now, hash: hash, adopts: adopts, isDryRun: isDryRun, then: check)
  }

  private func take(
    _ rows: [ExportedRow], at now: Instant = "2026-03-20T08:00:00Z", hash: String? = nil,
    adopts: Bool = false, isDryRun: Bool = false, then check: () throws -> Void = {}
  ) throws -> ImportOutcome {
    let exported = exported(hash ?? self.hash)
    var outcomes: [ImportOutcome] = []
    try file.opened(isDryRun: isDryRun).takeImports(hashes: [exported.hash], by: author) {
      scene, writer in
      let write = { (entry: ImportEntry) in
        try writer.write(entry, of: exported, earlier: scene.earlier[exported.hash])
      }
      var matching = ImportMatching(scene, .init(zone: zone, now: now, adopts: adopts))
      try matching.begin(exported)
      for row in rows {
        for entry in try matching.match(row) { try write(entry) }
      }
      try matching.end(ExportRemarks(), write)
      outcomes = matching.outcomes
      try check()
    }
    return try #require(outcomes.first)
  }
}
