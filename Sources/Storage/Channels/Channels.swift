package import Planning

extension Channel: Stored {
  package static let table = StoredTable<Channel>(
    "channel",
    [
      "network": { $0.network.id }, "name": { $0.name.text }, "kind": { $0.kind.rawValue },
      "url": { $0.url }, "owner": { $0.owner?.id.number }, "deputy": { $0.deputy?.id.number },
      "imprint": { $0.imprint },
    ])

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), network: row.network(), name: row.name(), kind: row.word(),
      url: row.textIfAny(), owner: row.referenceIfAny(), deputy: row.referenceIfAny(),
      imprint: row.textIfAny())
  }
}
