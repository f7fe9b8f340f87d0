import GRDB
package import Planning
package import Reports

extension PlanSnapshot {
  /// What the plan file deletes along with some things of a kind, and along with that in turn.
  package func losses<Thing: Stored>(with things: [ID<Thing>]) throws -> Losses {
    var losses = Losses()
    for (table, rows) in try rows(lostWith: Set(things.map(\.number)), of: Thing.table.name) {
      try Self.toldLosses[table]?(&losses, rows, self)
    }
    // A post's own arm is no more than the post.
    if Thing.self == Post.self { losses.dealtPosts = 0 }
    return losses
  }

  /// How the rows of each table are told that the plan file deletes along with others.
  static let toldLosses: [String: @Sendable (inout Losses, Set<Int>, PlanSnapshot) throws -> Void] =
    [
      "measurement": { losses, rows, _ in losses.numbers = rows.count },
      "effort": { losses, rows, snapshot in
        losses.minutes = try snapshot.total("minutes", of: rows, in: "effort")
        losses.cents = try snapshot.total("cents", of: rows, in: "effort")
      },
      "goal": { losses, rows, _ in losses.things[.goal] = rows.count },
      "slot": { losses, rows, _ in losses.things[.slot] = rows.count },
      "snippet": { losses, rows, _ in losses.things[.snippet] = rows.count },
      "experiment": { losses, rows, _ in losses.things[.experiment] = rows.count },
      "experimentPost": { losses, rows, _ in losses.dealtPosts = rows.count },
      "lesson": { losses, rows, _ in losses.things[.lesson] = rows.count },
      "lessonUse": { losses, rows, _ in losses.lessonUses = rows.count },
      "feedback": { losses, rows, _ in losses.things[.feedback] = rows.count },
      // The audiences stay.
      "campaignAudience": { _, _, _ in },
    ]

  private func total(_ column: String, of rows: Set<Int>, in table: String) throws -> Int {
    let request: SQLRequest<Int> = """
      SELECT CAST(total(\(sql: column)) AS INTEGER) FROM \(sql: table)
      WHERE \(SQL.any(of: rows.sorted(), in: "id"))
      """
    return try request.fetchOne(db) ?? 0
  }

  /// The rows that are deleted along with some of a table, by the plan file's own foreign keys.
  private func rows(
    lostWith rows: Set<Int>, of table: String
  ) throws -> [String: Set<Int>] {
    let keys = try cascades()
    var lost: [String: Set<Int>] = [:]
    var deleted = [(table: table, rows: rows)]
    while let next = deleted.popLast() {
      let owners = next.rows.sorted()
      for key in keys where key.owner == next.table {
        let request: SQLRequest<Int> = """
          SELECT id FROM \(sql: key.table)
          WHERE \(SQL.any(of: owners, in: key.column))
          """
        let found = try request.fetchSet(db).subtracting(lost[key.table] ?? [])
        guard !found.isEmpty else { continue }
        lost[key.table, default: []].formUnion(found)
        deleted.append((key.table, found))
      }
    }
    return lost
  }

  /// A column whose rows are deleted with the row of the owner that they point to.
  typealias Cascade = (table: String, column: String, owner: String)

  func cascades() throws -> [Cascade] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT child.name, key."from", key."table"
        FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
        WHERE child.type = 'table' AND key.on_delete = 'CASCADE'
        """
    ).map { ($0[0], $0[1], $0[2]) }
  }
}
