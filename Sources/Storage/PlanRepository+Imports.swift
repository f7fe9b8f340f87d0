import GRDB
package import Planning

extension PlanRepository {
  /// Takes in what files brought: all or nothing, with one look at the plan, so that nobody can
  /// change it between deciding and writing. Where there is nothing to write, nothing is.
  /// - Parameters:
  ///   - hashes: of the files.
  ///   - decide: what is to be written, given what the plan knows.
  package func takeImports(
    hashes: [String], by author: Author, _ decide: (ImportScene) throws -> [ImportBatch]
  ) throws {
    do {
      try change(author) { db in
        let batches = try decide(try importScene(hashes: hashes, in: db))
        guard !batches.isEmpty else { throw NothingToWrite() }
        for batch in batches { try write(batch, in: db) }
      }
    } catch is NothingToWrite {}
  }

  /// Ends a change without a trace: a command that brought nothing is no step of the history.
  private struct NothingToWrite: Error {}

  private func write(_ batch: ImportBatch, in db: Database) throws {
    let id = try batch.earlier ?? ID(nextNumber(in: "import", db))
    if batch.earlier == nil {
      try write(
        ["id": id.number, "file": batch.file, "hash": batch.hash, "format": batch.format],
        to: "import", in: db)
    }
    for entry in batch.entries {
      if entry.isWritten { try write(entry.post, in: db) }
      for observation in entry.observations {
        for number in observation.numbers {
          try write(
            Measurement(
              of: .post(entry.post.id), number.metric, share: number.share, value: number.value,
              observedAt: observation.at, source: .imported(id)), in: db)
        }
      }
      for effort in entry.efforts { try write(effort, in: db) }
    }
  }
}

/// What the plan knows before files come in.
extension PlanRepository {
  private func importScene(hashes: [String], in db: Database) throws -> ImportScene {
    var earlier: [String: EarlierImport] = [:]
    for hash in hashes { earlier[hash] = try earlierImport(hash: hash, in: db) }
    return ImportScene(
      posts: try fetchPosts(PostFilter(), in: db), latest: try latestNumbers(in: db),
      bookedMinutes: try bookedMinutes(in: db), channels: try fetchChannels(in: db),
      campaigns: try Row.fetchAll(db, sql: "SELECT id, name FROM campaign").map {
        Reference(id: try $0.id(), name: try $0.text("name"))
      }, nextPost: ID(try nextNumber(in: "post", db)), earlier: earlier)
  }

  private func earlierImport(hash: String, in db: Database) throws -> EarlierImport? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT import.*, coalesce(max(measurement.observedAt), change.at) AS observedAt
        FROM import JOIN change ON change.number = import.change
        LEFT JOIN measurement ON measurement.import = import.id
        WHERE hash = ? GROUP BY import.id
        """, arguments: [hash])
    guard let row else { return nil }
    let record = ImportRecord(
      id: try row.id(), file: try row.text("file"), hash: hash, format: try row.text("format"))
    let posts = try Int.fetchAll(
      db, sql: "SELECT DISTINCT post FROM measurement WHERE import = ? AND post IS NOT NULL",
      arguments: [record.id.number])
    return EarlierImport(
      record: record, posts: Set(posts.map { PostID($0) }),
      observedAt: try row.instant("observedAt"))
  }

  /// SQLite takes the other columns of a group from the row that holds the maximum.
  private func latestNumbers(in db: Database) throws -> [PostID: Set<ImportBatch.Number>] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT post, metric, share, value, max(observedAt) FROM measurement
        WHERE post IS NOT NULL GROUP BY post, metric, share
        """)
    var latest: [PostID: Set<ImportBatch.Number>] = [:]
    while let row = try rows.next() {
      let number = ImportBatch.Number(
        metric: try row.parsed("metric") { Metric.named($0) }, share: try row.word("share"),
        value: try row.int("value"))
      latest[try row.id("post"), default: []].insert(number)
    }
    return latest
  }

  private func bookedMinutes(in db: Database) throws -> [PostID: Int] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT post, sum(minutes) AS minutes FROM effort
        WHERE post IS NOT NULL AND minutes IS NOT NULL GROUP BY post
        """)
    return try Dictionary(
      rows.map { (try $0.id("post"), try $0.int("minutes")) }, uniquingKeysWith: +)
  }
}
