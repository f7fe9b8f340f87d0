package import Planning

/// Which network brings most for an hour of work: rates do not compare across networks, results by
/// hours do.
package struct HourlyResults: Sendable {
  package struct Group: Sendable {
    package let network: Network
    /// Posts with results and booked time.
    package let posts: Int
    package let results: Double
    package let minutes: Int
    /// Results an hour, drawn towards those of all networks; nil where that says nothing.
    package let perHour: Double?
    /// 80 % interval of `perHour`.
    package let interval: Interval?
    /// That no other network has a higher rate, 0 to 1.
    package let probabilityBest: Double?
    package let verdict: Certainty
  }

  package let metric: Metric
  package let groups: [Group]

  package var verdict: Certainty { groups.map(\.verdict).max() ?? .tooLittleData }
  package var results: Double { groups.reduce(0) { $0 + $1.results } }

  /// Fewer results of all networks together say nothing; below so many hours nothing is said against a
  /// network.
  package static let (fewestResults, fewestHours) = (10.0, 10)

  /// The posts that tell how much their results scatter, at least. Of leads and sales that is
  /// known: each comes on its own; of clicks and reach single posts bring hundreds, and without it
  /// chance looks like proof.
  package static let fewestPosts = GammaPoisson.fewestPosts

  /// How many more posts with booked time it takes until networks can be compared.
  package var missing: Int {
    metric.isCampaignLevel ? 0 : max(Self.fewestPosts - groups.reduce(0) { $0 + $1.posts }, 0)
  }

  /// From this probability on it is a hint, and supported. Takt's own choice.
  private static let (hint, supported) = (0.80, 0.95)

  /// - Returns: nil where no post has both a result and booked time.
  init?(
    _ posts: [MeasuredPost], _ efforts: [EffortEntry], by candidates: [Metric], at now: Instant
  ) {
    let booked = BookedTime(efforts)
    let known = candidates.lazy.map { ($0, Work.byNetwork(posts, booked, by: $0, at: now)) }
    guard
      let (metric, work) = known.first(where: { $0.1.count > 1 })
        ?? known.first(where: { !$0.1.isEmpty })
    else { return nil }
    self.metric = metric
    let total = work.reduce(0) { $0 + $1.results }
    let isKnown =
      total >= Self.fewestResults
      && (metric.isCampaignLevel
        || work.reduce(0) { $0 + $1.perPost.count } >= Self.fewestPosts)
    let rates =
      work.count > 1 && isKnown
      ? GammaPoisson(
        work.map {
          .init(results: $0.results, hours: Double($0.minutes) / 60, perPost: $0.perPost)
        }) : nil
    let best = rates.map { rates in rates.probabilityBest.max() ?? 0 }
    groups = work.enumerated().map { place, work in
      let chance = rates?.probabilityBest[place]
      let verdict: Certainty =
        if let chance {
          chance == best && chance >= Self.hint
            ? (chance >= Self.supported ? .supported : .hint) : .noDifference
        } else {
          .tooLittleData
        }
      return Group(
        network: work.network, posts: work.perPost.count, results: work.results,
        minutes: work.minutes, perHour: rates?.rates[place].mean,
        interval: rates?.rates[place].interval(level: 0.8), probabilityBest: chance,
        verdict: verdict)
    }
  }
}

/// Minutes booked on posts and on channels.
private struct BookedTime {
  var ofPosts: [PostID: Int] = [:]
  var ofChannels: [ChannelID: Int] = [:]

  init(_ efforts: [EffortEntry]) {
    for effort in efforts {
      let minutes = effort.minutes?.minutes ?? 0
      switch effort.subject {
      case .post(let id): ofPosts[id, default: 0] += minutes
      case .channel(let id): ofChannels[id, default: 0] += minutes
      case .campaign: break
      }
    }
  }
}

/// What one network brought for how much work.
private struct Work {
  let network: Network
  let perPost: [Double]
  let minutes: Int

  var results: Double { perPost.reduce(0, +) }

  /// Only posts with both a result and booked time count, and the time booked on their channels.
  static func byNetwork(
    _ posts: [MeasuredPost], _ booked: BookedTime, by metric: Metric, at now: Instant
  ) -> [Work] {
    let known = posts.filter { !$0.post.isPaid }.compactMap { post -> (Post, Double, Int)? in
      guard let value = post.matureValue(of: metric, at: now),
        let minutes = booked.ofPosts[post.id],
        minutes > 0
      else { return nil }
      return (post.post, value, minutes)
    }
    return Dictionary(grouping: known, by: \.0.channel.network).map { network, known in
      let channels = Set(known.map(\.0.channel.id)).reduce(0) { $0 + (booked.ofChannels[$1] ?? 0) }
      return Work(
        network: network, perPost: known.map(\.1),
        minutes: known.reduce(channels) { $0 + $1.2 })
    }.sorted { $0.network.id < $1.network.id }
  }
}
