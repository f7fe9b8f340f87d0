package import Planning

extension Snippet: Stored {
  package static let table = StoredTable<Snippet>(
    "snippet",
    [
      "name": { $0.name.text }, "channel": { $0.channel?.id.number }, "text": { $0.text },
      "always": { $0.isAlways },
    ])

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), name: row.name(), channel: row.referenceIfAny(), text: row.text(),
      isAlways: row.bool())
  }
}
