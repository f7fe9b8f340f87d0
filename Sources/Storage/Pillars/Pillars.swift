import GRDB
package import Planning

extension PlanSnapshot {
  /// Every pillar, in the order in which they came.
  package func pillars() throws -> [Pillar] {
    try all("SELECT id, name FROM pillar ORDER BY id") {
      Pillar(id: try $0.id(), name: try Name($0.text("name")))
    }
  }

  /// How many posts each pillar has; one without any is not among them.
  package func postCountsByPillar() throws -> [PillarID: Int] {
    let counts: [(PillarID, Int)] = try all(
      "SELECT pillar, count(*) AS posts FROM post WHERE pillar IS NOT NULL GROUP BY pillar"
    ) { (try $0.id("pillar"), try $0.int("posts")) }
    return Dictionary(uniqueKeysWithValues: counts)
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addPillar(_ name: Name) throws -> Pillar {
    let pillar = Pillar(id: ID(try nextNumber(in: "pillar")), name: name)
    try write(pillar)
    return pillar
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ pillar: Pillar) throws { try write(pillar) }

  /// Posts, slots and ideas keep it from being deleted.
  /// - Throws: `PillarError.hasPosts`, `PlanFileError.inUse`.
  package func delete(_ pillar: Pillar) throws {
    let posts = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM post WHERE pillar = ?", arguments: [pillar.id.number])
    if let posts, posts > 0 {
      throw PillarError.hasPosts(pillar.name.text, count: posts)
    }
    try delete(pillar.id, named: pillar.name.text, from: "pillar")
  }

  private func write(_ pillar: Pillar) throws {
    try write(["id": pillar.id.number, "name": pillar.name.text], to: "pillar")
  }
}
