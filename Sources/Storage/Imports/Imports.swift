import GRDB
package import Planning

extension PlanSnapshot {
  /// What the plan knows before files come in.
  /// - Parameter hashes: of the files.
  package func importScene(hashes: [String]) throws -> ImportScene {
    var earlier: [String: EarlierImport] = [:]
    for hash in hashes { earlier[hash] = try earlierImport(hash: hash) }
    return ImportScene(
      posts: try knownPosts(), channels: try all(),
      campaigns: try all("SELECT id, name FROM campaign", in: "campaign") {
        Reference(id: try $0.id(), name: try $0.text())
      }, pillars: try all(Pillar.self).map(\.reference),
      nextPost: ID(try nextNumber(in: Post.table.name)), earlier: earlier, lookup: self)
  }

  private func knownPosts() throws -> [KnownPost] {
    try all(
      """
      SELECT id, channel, status, plannedAt, publishedAt, externalId, url FROM post ORDER BY id
      """, in: "post"
    ) { row in
      try KnownPost(
        id: row.id(), channel: row.id(), status: row.word(),
        plannedAt: row.parsedIfAny { WallTime($0) }, publishedAt: row.instantIfAny(),
        externalID: row.textIfAny(), url: row.textIfAny())
    }
  }

  private func earlierImport(hash: String) throws -> EarlierImport? {
    try all(
      """
      SELECT importedFile.id, coalesce(max(measurement.observedAt), change.at)
      FROM importedFile JOIN change ON change.number = importedFile.change
      LEFT JOIN measurement ON measurement.importedFile = importedFile.id
      WHERE hash = \(hash) GROUP BY importedFile.id
      """, in: "importedFile"
    ) { row in
      let id: ImportID = try row.id()
      let subjects = try all(
        """
        SELECT DISTINCT post, channel, campaign, day FROM measurement
        WHERE importedFile = \(id.number)
        """, in: "measurement", Measurement.Subject.init)
      return EarlierImport(id: id, subjects: Set(subjects), observedAt: try row.instant())
    }.first
  }
}

/// A file that results came from.
struct ImportedFile: Stored {
  let id: ID<ImportedFile>
  let file: ExportedFile

  static let table = StoredTable<ImportedFile>(
    "importedFile",
    ["file": { $0.file.name }, "hash": { $0.file.hash }, "format": { $0.file.format }])

  init(id: ID<ImportedFile>, file: ExportedFile) {
    self.id = id
    self.file = file
  }

  init(row: StoredRow) throws {
    id = try row.id()
    file = ExportedFile(name: try row.text(), hash: try row.text(), format: try row.text())
  }
}

/// Asked from within the change that takes files in.
extension PlanSnapshot: ImportLookup {
  /// SQLite takes the other columns of a group from the row that holds the maximum.
  package func latestFigures(
    of subject: Measurement.Subject, upTo instant: Instant?
  ) throws -> Set<Figure> {
    let condition = subject.condition
    let statement = try db.cachedStatement(
      sql: """
        SELECT metric.name, share, value, max(observedAt) FROM measurement
        JOIN metric ON metric.number = measurement.metric
        WHERE \(condition.sql) AND observedAt <= ? GROUP BY measurement.metric, share
        """)
    return try Set(
      all(
        statement, condition.arguments + [instant?.seconds ?? Int.max], in: "measurement"
      ) { row in
        try Figure(row.metric(), share: row.made(row.int(), Share.init(number:)), row.int())
      })
  }

  package func bookedMinutes(of post: PostID) throws -> Int {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT coalesce(sum(minutes), 0) FROM effort WHERE post = ?"),
      arguments: [post.number]) ?? 0
  }
}
