import GRDB
package import Planning

extension PlanRepository {
  /// Every audience, in the order in which they came.
  package func audiences() throws -> [Audience] {
    try read(fetchAudiences)
  }

  func fetchAudiences(in db: Database) throws -> [Audience] {
    try Row.fetchAll(db, sql: "SELECT * FROM audience ORDER BY id").map { row in
      try Audience(
        id: try row.id(), name: try Name(row.text("name")), segment: try row.word("segment"),
        description: try row.textIfAny("description"),
        networks: try row.parsed("networks") { text in
          guard let ids = JSONList<String>(text)?.values else { return nil }
          let networks = ids.compactMap(Network.init(id:))
          return networks.count == ids.count ? networks : nil
        })
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addAudience(
    by author: Author, _ make: (AudienceID) throws -> Audience
  ) throws -> Audience {
    try change(author) { db in
      let audience = try make(ID(nextNumber(in: "audience", db)))
      try write(audience, in: db)
      return audience
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Audience, to audience: Audience, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchAudiences(in: db))
      try write(audience, in: db)
    }
  }

  /// - Throws: `PlanFileError.inUse` while a campaign is for it.
  package func delete(_ audience: Audience, by author: Author) throws {
    try delete(audience.id, named: audience.name.text, from: "audience", by: author)
  }

  private func write(_ audience: Audience, in db: Database) throws {
    try write(
      [
        "id": audience.id.number, "name": audience.name.text,
        "segment": audience.segment.rawValue, "description": audience.description,
        "networks": JSONList(audience.networks.map(\.id)).text,
      ], to: "audience", in: db)
  }
}
