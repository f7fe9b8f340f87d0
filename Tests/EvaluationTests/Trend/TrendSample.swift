import Evaluation
import Planning
import TestSupport

/// A firm's numbers over months, seen from a day at noon.
struct TrendSample {
  var today: Day
  var channels: [Channel: [Measurement]] = [:]
  var campaigns: [Campaign: [Measurement]] = [:]
  var posts: [Post] = []
  var ofPosts: [Measurement] = []

  init(today: Day) { self.today = today }

  var records: TrendRecords {
    TrendRecords(
      channels: channels, campaigns: campaigns, posts: posts, ofPosts: ofPosts, now: noon(today),
      in: .berlin)
  }

  func series(
    _ metric: Metric, channel: Channel? = nil, network: Network? = nil,
    campaignNetworks: [Network]? = nil
  ) -> TrendSeries {
    TrendSeries(
      TrendScope(
        metric, channel: channel, network: network, campaignNetworks: campaignNetworks),
      in: records)
  }

  /// A channel's level, or its running total, on a day.
  mutating func read(_ value: Int, _ metric: Metric, of channel: Channel, on day: Day) {
    channels[channel, default: []].append(
      Measurement(
        of: .channel(channel.id), metric, value: value, observedAt: noon(day), source: .manual))
  }

  /// Levels a week apart from a day on; nil was not read.
  mutating func readWeekly(_ values: [Int?], _ metric: Metric, of channel: Channel, from day: Day) {
    for (week, value) in values.enumerated() {
      if let value { read(value, metric, of: channel, on: day.adding(days: 7 * week)) }
    }
  }

  /// What a channel's days brought, from a day on, read a day later; nil is missing.
  mutating func days(
    _ values: [Int?], _ metric: Metric, of channel: Channel, from day: Day, readAfter delay: Int = 1
  ) {
    for (place, value) in values.enumerated() {
      guard let value else { continue }
      let day = day.adding(days: place)
      channels[channel, default: []].append(
        Measurement(
          of: .channelDay(channel.id, day), metric, value: value,
          observedAt: noon(day.adding(days: delay)), source: .manual))
    }
  }

  /// Days of which the first of each stretch brought everything and the others a measured nothing.
  mutating func stretches(
    _ sums: [Int], of length: Int, _ metric: Metric, of channel: Channel, from day: Day
  ) {
    days(
      sums.flatMap { [$0] + Array(repeating: 0, count: length - 1) }, metric, of: channel, from: day
    )
  }

  /// A campaign's totals.
  mutating func totals(_ values: [(Day, Int)], _ metric: Metric, of campaign: Campaign) {
    campaigns[campaign, default: []] += values.map { day, value in
      Measurement(
        of: .campaign(campaign.id), metric, value: value, observedAt: noon(day), source: .manual)
    }
  }

  /// A post with what was read of it so many days after it went out; nil was never read.
  mutating func post(
    _ value: Int?, _ metric: Metric, on channel: Channel, out day: Day, readAfter: Int = 8,
    isPaid: Bool = false, unpaid: Int? = nil
  ) throws {
    let post = try Sample.post(
      posts.count + 1, on: channel, publishedAt: noon(day), isPaid: isPaid)
    posts.append(post)
    channels[channel] = channels[channel] ?? []
    for (value, share) in [(value, Share.total), (unpaid, .organic)] {
      guard let value else { continue }
      ofPosts.append(
        Measurement(
          of: .post(post.id), metric, share: share, value: value,
          observedAt: noon(day.adding(days: readAfter)), source: .manual))
    }
  }
}
