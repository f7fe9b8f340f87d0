import GRDB
package import Planning

extension PlanSnapshot {
  /// Every audience, in the order in which they came.
  package func audiences() throws -> [Audience] {
    try all("SELECT * FROM audience ORDER BY id") { row in
      try Audience(
        id: row.id(), name: Name(row.text("name")), segment: row.word("segment"),
        description: row.textIfAny("description"),
        networks: row.parsed("networks") { text in
          guard let ids = JSONList<String>(text)?.values else { return nil }
          let networks = ids.compactMap(Network.init(id:))
          return networks.count == ids.count ? networks : nil
        })
    }
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addAudience(_ make: (AudienceID) throws -> Audience) throws -> Audience {
    let audience = try make(ID(nextNumber(in: "audience")))
    try write(audience)
    return audience
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ audience: Audience) throws { try write(audience) }

  /// - Throws: `PlanFileError.inUse` while a campaign is for it.
  package func delete(_ audience: Audience) throws {
    try delete(audience.id, named: audience.name.text, from: "audience")
  }

  private func write(_ audience: Audience) throws {
    try write(
      [
        "id": audience.id.number, "name": audience.name.text,
        "segment": audience.segment.rawValue, "description": audience.description,
        "networks": JSONList(audience.networks.map(\.id)).text,
      ], to: "audience")
  }
}
