import GRDB
package import Planning

extension PlanRepository {
  /// Every pillar, in the order in which they came.
  package func pillars() throws -> [Pillar] {
    try read(fetchPillars)
  }

  func fetchPillars(in db: Database) throws -> [Pillar] {
    try Row.fetchAll(db, sql: "SELECT id, name FROM pillar ORDER BY id").map { row in
      Pillar(id: try row.id(), name: try Name(row.text("name")))
    }
  }

  /// How many posts each pillar has; one without any is not among them.
  package func postCountsByPillar() throws -> [PillarID: Int] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT pillar, count(*) AS posts FROM post WHERE pillar IS NOT NULL GROUP BY pillar")
      return try Dictionary(
        uniqueKeysWithValues: rows.map { (try $0.id("pillar"), try $0.int("posts")) })
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addPillar(_ name: Name, by author: Author) throws -> Pillar {
    try change(author) { db in
      let pillar = Pillar(id: ID(try nextNumber(in: "pillar", db)), name: name)
      try write(pillar, in: db)
      return pillar
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Pillar, to pillar: Pillar, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchPillars(in: db))
      try write(pillar, in: db)
    }
  }

  /// Posts, slots and ideas keep it from being deleted.
  /// - Throws: `PlanningError.pillarHasPosts`, `PlanFileError.inUse`.
  package func delete(_ pillar: Pillar, by author: Author) throws {
    try change(author) { db in
      let posts = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM post WHERE pillar = ?", arguments: [pillar.id.number])
      if let posts, posts > 0 {
        throw PlanningError.pillarHasPosts(pillar.name.text, count: posts)
      }
      try delete(pillar.id, named: pillar.name.text, from: "pillar", in: db)
    }
  }

  private func write(_ pillar: Pillar, in db: Database) throws {
    try write(["id": pillar.id.number, "name": pillar.name.text], to: "pillar", in: db)
  }
}
