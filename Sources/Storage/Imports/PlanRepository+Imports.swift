import GRDB
package import Planning

extension PlanRepository {
  /// Takes in what files bring: all or nothing, with one look at the plan, so that nobody can change
  /// it between deciding and writing. Where nothing was written, no change is left.
  /// - Parameters:
  ///   - hashes: of the files.
  ///   - body: is told what the plan knows, and writes.
  package func takeImports(
    hashes: [String], by author: Author, _ body: (ImportScene, ImportWriter) throws -> Void
  ) throws {
    do {
      try change(author) { db in
        let writer = try ImportWriter(plan: self, db: db)
        try body(importScene(hashes: hashes, in: db), writer)
        guard writer.hasWritten else { throw NothingToWrite() }
      }
    } catch is NothingToWrite {}
  }

  /// Ends a change without a trace: a command that brought nothing is no step of the history.
  private struct NothingToWrite: Error {}

  private func importScene(hashes: [String], in db: Database) throws -> ImportScene {
    var earlier: [String: EarlierImport] = [:]
    for hash in hashes { earlier[hash] = try earlierImport(hash: hash, in: db) }
    return ImportScene(
      posts: try knownPosts(in: db), channels: try fetchChannels(in: db),
      campaigns: try Row.fetchAll(db, sql: "SELECT id, name FROM campaign").map {
        Reference(id: try $0.id(), name: try $0.text("name"))
      }, pillars: try fetchPillars(in: db).map(\.reference),
      nextPost: ID(try nextNumber(in: "post", db)), earlier: earlier,
      lookup: ImportReader(plan: self, db: db))
  }

  /// Columns by place: a plan may have a hundred thousand posts.
  private func knownPosts(in db: Database) throws -> [KnownPost] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, channel, status, plannedAt, publishedAt, externalId, url FROM post ORDER BY id
        """)
    var posts: [KnownPost] = []
    while let row = try rows.next() { posts.append(try KnownPost(row)) }
    return posts
  }

  private func earlierImport(hash: String, in db: Database) throws -> EarlierImport? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT importedFile.id, coalesce(max(measurement.observedAt), change.at) AS observedAt
        FROM importedFile JOIN change ON change.number = importedFile.change
        LEFT JOIN measurement ON measurement.importedFile = importedFile.id
        WHERE hash = ? GROUP BY importedFile.id
        """, arguments: [hash])
    guard let row else { return nil }
    let id = try row.id() as ImportID
    let subjects = try Row.fetchAll(
      db,
      sql: "SELECT DISTINCT post, channel, campaign, day FROM measurement WHERE importedFile = ?",
      arguments: [id.number])
    return EarlierImport(
      id: id, subjects: Set(try subjects.map { try Subject($0) }),
      observedAt: try row.instant("observedAt"))
  }
}

extension KnownPost {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: PostID(row[0]), channel: ChannelID(row[1]), status: try row.word("status"),
      plannedAt: try row.parsedIfAny("plannedAt") { WallTime($0) },
      publishedAt: (row[4] as Int?).flatMap { Instant(seconds: $0) }, externalID: row[5],
      url: row[6])
  }
}

/// What the plan knows, asked for from within the change that takes files in.
private struct ImportReader: ImportLookup {
  let plan: PlanRepository
  let db: Database

  func post(_ id: PostID) throws -> Post { try plan.fetchPost(id, in: db) }

  /// SQLite takes the other columns of a group from the row that holds the maximum.
  func latestFigures(of subject: Subject, upTo instant: Instant?) throws -> Set<Figure> {
    let condition = subject.condition
    let statement = try db.cachedStatement(
      sql: """
        SELECT metric.name, share, value, max(observedAt) FROM measurement
        JOIN metric ON metric.number = measurement.metric
        WHERE \(condition.sql) AND observedAt <= ? GROUP BY measurement.metric, share
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: condition.arguments + [instant?.seconds ?? Int.max])
    var figures: Set<Figure> = []
    while let row = try rows.next() {
      figures.insert(
        Figure(
          try row.parsed("name") { Metric.named($0) }, share: try Share(number: row[1]), row[2]))
    }
    return figures
  }

  func bookedMinutes(of post: PostID) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(minutes), 0) FROM effort WHERE post = ?"),
      arguments: [post.number]) ?? 0
  }
}
