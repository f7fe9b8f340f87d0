import Planning
import TestSupport

/// A small plan to hold files against; its clock is two hours ahead of UTC.
enum ImportScenes {
  static let zone = PlanZone(identifier: "Test/East") { _ in 7200 }
  static let hash = String(repeating: "0", count: 64)

  static func channel(_ number: Int, _ network: Network, _ name: String) throws -> Channel {
    try Channel(
      id: ChannelID(number), network: network, name: Name(name), kind: network.kinds[0])
  }

  /// A draft, or a post that is out where `publishedAt` is given.
  static func post(
    _ number: Int, on channel: Channel, planned: WallTime = "2026-03-03T09:00",
    publishedAt: Instant? = nil, text: String, id: String? = nil, url: String? = nil
  ) -> Post {
    Post(
      id: PostID(number), channel: Post.Place(channel), plannedAt: planned,
      publishedAt: publishedAt, status: publishedAt == nil ? .draft : .published,
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
  ) -> ImportMatching {
    var matching = ImportMatching(
      scene,
      ImportMatching.Options(
        zone: zone, now: "2026-03-20T08:00:00Z", channel: channel, adopts: adopts))
    matching.take(ExportedPosts(format: "test", posts: rows), file: "f.csv", hash: hash)
    return matching
  }
}
