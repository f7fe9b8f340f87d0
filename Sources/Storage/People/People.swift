import GRDB
package import Planning

extension Person: Stored {
  package static let table = StoredTable<Person>(
    "person", ["name": { $0.name.text }, "minutesPerWeek": { $0.minutesPerWeek?.minutes }])

  package init(row: StoredRow) throws {
    try self.init(id: row.id(), name: row.name(), minutesPerWeek: row.effortIfAny())
  }
}

extension PlanSnapshot {
  /// Who owns the campaigns and the channels.
  package func owners() throws -> Owners {
    Owners(campaigns: try owners(of: Campaign.self), channels: try owners(of: Channel.self))
  }

  private func owners<Value: Stored>(of type: Value.Type) throws -> [ID<Value>: Reference<Person>] {
    let table = Value.table.name
    let owned: [(ID<Value>, Reference<Person>)] = try all(
      """
      SELECT owned.id, person.id, person.name
      FROM \(sql: table) AS owned JOIN person ON person.id = owned.owner
      """, in: table
    ) { (try $0.id(), try Reference(id: $0.id(), name: $0.name().text)) }
    return Dictionary(uniqueKeysWithValues: owned)
  }
}

extension SQL {
  /// Who is responsible for a post, as `Owners` tells.
  static let postOwner = """
    coalesce(post.owner, (SELECT owner FROM campaign WHERE campaign.id = post.campaign),
      (SELECT owner FROM channel WHERE channel.id = post.channel))
    """
}
