import GRDB
package import Planning

extension PlanRepository {
  /// Every channel, in the order in which they came.
  package func channels() throws -> [Channel] {
    try read(fetchChannels)
  }

  func fetchChannels(in db: Database) throws -> [Channel] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT channel.*, owner.name AS ownerName, deputy.name AS deputyName FROM channel
        LEFT JOIN person AS owner ON owner.id = channel.owner
        LEFT JOIN person AS deputy ON deputy.id = channel.deputy
        ORDER BY channel.id
        """
    ).map { row in
      try Channel(
        id: row.id(), network: row.network(), name: Name(row.text("name")),
        kind: row.word("kind"), url: row.textIfAny("url"),
        owner: row.reference("owner", name: "ownerName"),
        deputy: row.reference("deputy", name: "deputyName"), imprint: row.textIfAny("imprint"))
    }
  }

  /// - Throws: `PlanFileError.nameTaken`.
  package func addChannel(
    by author: Author, _ make: (ChannelID) throws -> Channel
  ) throws -> Channel {
    try change(author) { db in
      let channel = try make(ID(nextNumber(in: "channel", db)))
      try write(channel, in: db)
      return channel
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, `.changedMeanwhile`.
  package func update(_ old: Channel, to channel: Channel, by author: Author) throws {
    try change(author) { db in
      try check(old, named: old.name, isAmong: fetchChannels(in: db))
      try write(channel, in: db)
    }
  }

  /// - Throws: `PlanFileError.inUse` while it has posts.
  package func delete(_ channel: Channel, by author: Author) throws {
    try delete(channel.id, named: channel.name.text, from: "channel", by: author)
  }

  private func write(_ channel: Channel, in db: Database) throws {
    try write(
      [
        "id": channel.id.number, "name": channel.name.text, "network": channel.network.id,
        "kind": channel.kind.rawValue, "url": channel.url, "owner": channel.owner?.id.number,
        "deputy": channel.deputy?.id.number, "imprint": channel.imprint,
      ], to: "channel", in: db)
  }
}
