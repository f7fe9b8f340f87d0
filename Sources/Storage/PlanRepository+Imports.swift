import GRDB
package import Planning

extension PlanRepository {
  /// The import that brought a file of these bytes, if it came in before.
  package func importRecord(hash: String) throws -> ImportRecord? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM import WHERE hash = ?", arguments: [hash]).map {
        ImportRecord(
          id: try $0.id(), file: try $0.text("file"), hash: try $0.text("hash"),
          format: try $0.text("format"))
      }
    }
  }

  /// Takes in what an export told: the file, the posts it made known or found, and their numbers,
  /// all or nothing. The batch's own number stands for the import that it becomes.
  package func take(_ batch: ImportBatch, by author: Author) throws {
    try change(author) { db in
      let id = ImportID(try nextNumber(in: "import", db))
      try write(
        ["id": id.number, "file": batch.file, "hash": batch.hash, "format": batch.format],
        to: "import", in: db)
      for row in batch.rows {
        let post = try written(row, in: db)
        for number in row.numbers {
          try write(
            Measurement(
              of: .post(post), number.metric, share: number.share, value: number.value,
              observedAt: row.observedAt, source: .imported(id)), in: db)
        }
        if let effort = row.minutes {
          try write(
            EffortEntry(
              on: .post(post), day: row.day, minutes: effort, money: nil, activity: nil), in: db)
        }
      }
    }
  }

  /// Brings the plan's post up to what the row tells of it, or writes the adopted one.
  private func written(_ row: ImportBatch.Row, in db: Database) throws -> PostID {
    switch row.target {
    case .known(let post, let isChanged):
      if isChanged { try write(post, in: db) }
      return post.id
    case .adopted(let make):
      let post = make(ID(try nextNumber(in: "post", db)))
      try write(post, in: db)
      return post.id
    }
  }
}
