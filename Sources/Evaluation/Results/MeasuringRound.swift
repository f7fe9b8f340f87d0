package import Planning

/// What is to be measured by hand at a moment: posts once they are old enough to be judged; once a
/// week how many follow each channel, and what campaigns brought that have a goal on it.
package struct MeasuringRound: Sendable {
  /// The posts of the last 60 days, oldest first.
  package let posts: [MeasuredPost]
  package let channels: [ChannelFollowers]
  package let campaigns: [CampaignNumber]
  /// Posts older than that, oldest first: who begins with a past should not be buried under it.
  package let olderPosts: [MeasuredPost]
  /// The first day on which something comes up that is not to be measured yet.
  package let next: Day?

  /// The days whose posts come first.
  package static let daysBack = 60
  /// How many days after it was read a level is to be read again.
  package static let interval = 7

  /// - Parameters:
  ///   - moment: when the numbers are read.
  ///   - now: up to when readings are known.
  package init(
    posts: [MeasuredPost], channels: [ChannelFollowers], campaigns: [CampaignNumber] = [],
    at moment: Instant, now: Instant, in zone: PlanZone
  ) {
    let day = zone.day(of: moment)
    let due = posts.filter { $0.isToBeMeasured(at: now) && $0.isMature(at: moment) }
      .sorted { ($0.publishedAt, $0.id) < ($1.publishedAt, $1.id) }
    self.posts = due.filter { $0.isRecent(on: zone.day(of: now), in: zone) }
    olderPosts = due.filter { !$0.isRecent(on: zone.day(of: now), in: zone) }
    self.channels = channels.filter { $0.isToBeCounted(on: day, in: zone) }
    self.campaigns = campaigns.filter { $0.isToBeCounted(on: day, in: zone) }
    let posts = posts.filter { $0.canStillBeMeasured && !$0.isMature(at: moment) }
    let days = posts.compactMap(\.matureFrom).map(zone.day(of:))
    let counts =
      channels.compactMap { $0.nextCount(in: zone) }
      + campaigns.compactMap { $0.nextCount(in: zone) }
    next = (days + counts.filter { $0 > day }).min()
  }

  /// Just these posts, due or not.
  package init(of posts: [MeasuredPost]) {
    self.posts = posts
    channels = []
    campaigns = []
    olderPosts = []
    next = nil
  }

  /// How many posts, channels and numbers of campaigns it is.
  package var count: Int {
    posts.count + channels.count + campaigns.count + olderPosts.count
  }

  package var isEmpty: Bool { count == 0 }
}

extension MeasuredPost {
  /// Went out in the last 60 days.
  package func isRecent(on day: Day, in zone: PlanZone) -> Bool {
    day.adding(days: -MeasuringRound.daysBack) <= zone.day(of: publishedAt)
  }

  fileprivate var publishedAt: Instant { post.publishedAt ?? .epoch }
}
