import GRDB
package import Planning

extension PlanSnapshot {
  /// What the plan knows before files come in.
  /// - Parameter hashes: of the files.
  package func importScene(hashes: [String]) throws -> ImportScene {
    var earlier: [String: EarlierImport] = [:]
    for hash in hashes { earlier[hash] = try earlierImport(hash: hash) }
    return ImportScene(
      posts: try knownPosts(), channels: try channels(),
      campaigns: try all("SELECT id, name FROM campaign") {
        Reference(id: try $0.id(), name: try $0.text("name"))
      }, pillars: try pillars().map(\.reference),
      nextPost: ID(try nextNumber(in: "post")), earlier: earlier, lookup: self)
  }

  private func knownPosts() throws -> [KnownPost] {
    try all(
      """
      SELECT id, channel, status, plannedAt, publishedAt, externalId, url FROM post ORDER BY id
      """, [], KnownPost.init)
  }

  private func earlierImport(hash: String) throws -> EarlierImport? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT importedFile.id, coalesce(max(measurement.observedAt), change.at) AS observedAt
        FROM importedFile JOIN change ON change.number = importedFile.change
        LEFT JOIN measurement ON measurement.importedFile = importedFile.id
        WHERE hash = ? GROUP BY importedFile.id
        """, arguments: [hash])
    guard let row else { return nil }
    let id: ImportID = try row.id()
    let subjects = try all(
      "SELECT DISTINCT post, channel, campaign, day FROM measurement WHERE importedFile = ?",
      [id.number], Subject.init)
    return EarlierImport(
      id: id, subjects: Set(subjects), observedAt: try row.instant("observedAt"))
  }
}

extension KnownPost {
  /// Columns by place: a plan may have a hundred thousand posts.
  fileprivate init(_ row: Row) throws {
    self.init(
      id: PostID(row[0]), channel: ChannelID(row[1]), status: try row.word("status"),
      plannedAt: try row.parsedIfAny("plannedAt") { WallTime($0) },
      publishedAt: (row[4] as Int?).flatMap { Instant(seconds: $0) }, externalID: row[5],
      url: row[6])
  }
}

/// Asked from within the change that takes files in.
extension PlanSnapshot: ImportLookup {
  /// SQLite takes the other columns of a group from the row that holds the maximum.
  package func latestFigures(of subject: Subject, upTo instant: Instant?) throws -> Set<Figure> {
    let condition = subject.condition
    let statement = try db.cachedStatement(
      sql: """
        SELECT metric.name, share, value, max(observedAt) FROM measurement
        JOIN metric ON metric.number = measurement.metric
        WHERE \(condition.sql) AND observedAt <= ? GROUP BY measurement.metric, share
        """)
    return try Set(
      all(statement, condition.arguments + [instant?.seconds ?? Int.max]) { row in
        Figure(
          try row.parsed("name") { Metric.named($0) }, share: try Share(number: row[1]), row[2])
      })
  }

  package func bookedMinutes(of post: PostID) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(minutes), 0) FROM effort WHERE post = ?"),
      arguments: [post.number]) ?? 0
  }
}
