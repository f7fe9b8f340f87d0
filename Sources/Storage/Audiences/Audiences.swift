package import Planning

extension Audience: Stored {
  package static let table = StoredTable<Audience>(
    "audience",
    [
      "name": { $0.name.text }, "segment": { $0.segment.rawValue },
      "description": { $0.description }, "networks": { JSONList($0.networks.map(\.id)).text },
    ])

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), name: row.name(), segment: row.word(), description: row.textIfAny(),
      networks: row.parsed { text in
        guard let ids = JSONList<String>(text)?.values else { return nil }
        let networks = ids.compactMap(Network.init(id:))
        return networks.count == ids.count ? networks : nil
      })
  }
}
