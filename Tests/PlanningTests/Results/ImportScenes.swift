import Planning

/// A small plan to hold files against; its clock is two hours ahead of UTC.
enum ImportScenes {
  static let zone = PlanZone(identifier: "Test/East") { _ in 7200 }
  static let hash = String(repeating: "0", count: 64)

  static func instant(_ text: String) throws -> Instant { try text.parsed(Instant.init) }
  static func wall(_ text: String) throws -> WallTime { try text.parsed(WallTime.init) }

  static func channel(_ number: Int, _ network: Network, _ name: String) throws -> Channel {
    try Channel(
      id: ChannelID(number), network: network, name: Name(name), kind: network.kinds[0])
  }

  /// A draft, or a post that is out where `publishedAt` is given.
  static func post(
    _ number: Int, on channel: Channel, planned: String = "2026-03-03T09:00",
    publishedAt: String? = nil, text: String, id: String? = nil, url: String? = nil
  ) throws -> Post {
    Post(
      id: PostID(number), channel: Post.Place(channel), plannedAt: try wall(planned),
      publishedAt: try publishedAt.map(instant), status: publishedAt == nil ? .draft : .published,
      text: text, url: url, externalID: id)
  }

  static func row(
    _ line: Int, _ network: Network, _ values: [Metric: Int] = [.reactions: 1]
  ) -> ExportedPost {
    var row = ExportedPost(line: line, network: network)
    row.numbers = values.map { ImportBatch.Number(metric: $0, share: .total, value: $1) }
    return row
  }

  /// What comes of one file.
  static func matched(
    _ rows: [ExportedPost], against scene: ImportScene, channel: Channel? = nil,
    adopts: Bool = false
  ) throws -> ImportMatching {
    var matching = ImportMatching(
      scene,
      ImportMatching.Options(
        zone: zone, now: try instant("2026-03-20T08:00:00Z"), channel: channel, adopts: adopts))
    matching.take(ExportedPosts(format: "test", posts: rows), file: "f.csv", hash: hash)
    return matching
  }
}

private struct Unreadable: Error {}

extension String {
  fileprivate func parsed<Value>(_ parse: (String) -> Value?) throws -> Value {
    guard let value = parse(self) else { throw Unreadable() }
    return value
  }
}
