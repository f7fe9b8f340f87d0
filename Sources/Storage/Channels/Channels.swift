import GRDB
package import Planning

extension PlanSnapshot {
  /// Every channel, in the order in which they came.
  package func channels() throws -> [Channel] {
    try all(
      """
      SELECT channel.*, owner.name AS ownerName, deputy.name AS deputyName FROM channel
      LEFT JOIN person AS owner ON owner.id = channel.owner
      LEFT JOIN person AS deputy ON deputy.id = channel.deputy
      ORDER BY channel.id
      """
    ) { row in
      try Channel(
        id: row.id(), network: row.network(), name: Name(row.text("name")),
        kind: row.word("kind"), url: row.textIfAny("url"),
        owner: row.reference("owner", name: "ownerName"),
        deputy: row.reference("deputy", name: "deputyName"), imprint: row.textIfAny("imprint"))
    }
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`.
  package func addChannel(_ make: (ChannelID) throws -> Channel) throws -> Channel {
    let channel = try make(ID(nextNumber(in: "channel")))
    try write(channel)
    return channel
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func update(_ channel: Channel) throws { try write(channel) }

  /// - Throws: `PlanFileError.inUse` while it has posts.
  package func delete(_ channel: Channel) throws {
    try delete(channel.id, named: channel.name.text, from: "channel")
  }

  private func write(_ channel: Channel) throws {
    try write(
      [
        "id": channel.id.number, "name": channel.name.text, "network": channel.network.id,
        "kind": channel.kind.rawValue, "url": channel.url, "owner": channel.owner?.id.number,
        "deputy": channel.deputy?.id.number, "imprint": channel.imprint,
      ], to: "channel")
  }
}
