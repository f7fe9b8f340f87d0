/// What the plan knows before files come in: all that finding their posts needs.
package struct ImportScene {
  package let posts: [KnownPost]
  package let channels: [Channel]
  package let campaigns: [Reference<Campaign>]
  package let pillars: [Reference<Pillar>]
  /// The number of the first post to be adopted.
  package let nextPost: PostID
  /// The files that came in before, by hash.
  package let earlier: [String: EarlierImport]
  package let lookup: any ImportLookup

  package init(
    posts: [KnownPost], channels: [Channel], campaigns: [Reference<Campaign>] = [],
    pillars: [Reference<Pillar>] = [], nextPost: PostID, earlier: [String: EarlierImport] = [:],
    lookup: any ImportLookup
  ) {
    self.posts = posts
    self.channels = channels
    self.campaigns = campaigns
    self.pillars = pillars
    self.nextPost = nextPost
    self.earlier = earlier
    self.lookup = lookup
  }
}

/// What finding a post takes to know of it.
package struct KnownPost: Sendable {
  package let id: PostID
  package let channel: ChannelID
  package var status: PostStatus
  package let plannedAt: WallTime?
  package var publishedAt: Instant?
  package var externalID: String?
  package var url: String?

  package init(
    id: PostID, channel: ChannelID, status: PostStatus, plannedAt: WallTime?,
    publishedAt: Instant?, externalID: String?, url: String?
  ) {
    self.id = id
    self.channel = channel
    self.status = status
    self.plannedAt = plannedAt
    self.publishedAt = publishedAt
    self.externalID = externalID
    self.url = url
  }

  package init(_ post: Post) {
    self.init(
      id: post.id, channel: post.channel.id, status: post.status, plannedAt: post.plannedAt,
      publishedAt: post.publishedAt, externalID: post.externalID, url: post.url)
  }

  /// The day in the calendar on which it stands.
  func day(in zone: PlanZone) -> Day? { publishedAt.map(zone.day(of:)) ?? plannedAt?.day }
}

/// A file that came in before: it brings nothing again, but for rows that were left over then.
package struct EarlierImport: Sendable {
  package let id: ImportID
  /// What it brought numbers of.
  package let subjects: Set<Measurement.Subject>
  /// When its numbers were read off.
  package let observedAt: Instant

  package init(id: ImportID, subjects: Set<Measurement.Subject>, observedAt: Instant) {
    self.id = id
    self.subjects = subjects
    self.observedAt = observedAt
  }
}
