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

  /// The rule that decided. Each has a sentence of its own.
  package enum Reason: Hashable, Sendable {
    /// There is no second network with booked time.
    case oneNetwork
    /// Posts with booked time that there are, and that it takes.
    case tooFewPosts(have: Int, need: Int)
    /// Results of all networks together that there are, and that it takes.
    case tooFewResults(have: Double, need: Int)
    case noneAhead
    case ahead(Lead)
  }

  /// A network that brings most for an hour.
  package struct Lead: Hashable, Sendable {
    package let network: Network
    /// That no other network has a higher rate, 0 to 1.
    package let probability: Double
    package let verdict: Certainty
    /// The others of which too little was booked to say anything against them: below `fewestHours`.
    package let unproven: [Network]
    package let fewestHours: Int
  }

  package let metric: Metric
  package let groups: [Group]
  package let reason: Reason

  package var verdict: Certainty { groups.map(\.verdict).max() ?? .tooLittleData }
  package var results: Double { groups.reduce(0) { $0 + $1.results } }

  /// The posts with booked time that are missing until networks can be compared.
  package let missing: Int

  /// Fewer results of all networks together say nothing; below so many hours nothing is said against a
  /// network.
  private static let (fewestResults, fewestHours) = (10, 10)

  /// The posts that tell how much their results scatter, at least. Of leads and sales that is
  /// known: each comes on its own; of clicks and reach single posts bring hundreds, and without it
  /// chance looks like proof.
  private static let fewestPosts = GammaPoisson.fewestPosts

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
    let count = work.reduce(0) { $0 + $1.perPost.count }
    missing = metric.isCampaignLevel ? 0 : max(Self.fewestPosts - count, 0)
    let obstacle = Self.obstacle(work, posts: count, missing: missing)
    let rates =
      obstacle == nil
      ? GammaPoisson(
        work.map {
          .init(results: $0.results, hours: Double($0.minutes) / 60, perPost: $0.perPost)
        }) : nil
    let best = rates?.probabilityBest.max()
    let groups = work.enumerated().map { index, work in
      let probability = rates?.probabilityBest[index]
      return Group(
        network: work.network, posts: work.perPost.count, results: work.results,
        minutes: work.minutes, perHour: rates?.rates[index].mean,
        interval: rates?.rates[index].interval(level: 0.8), probabilityBest: probability,
        verdict: probability.map { Self.verdict($0, isBest: $0 == best) } ?? .tooLittleData)
    }
    self.groups = groups
    reason = obstacle ?? Self.lead(of: groups).map(Reason.ahead) ?? .noneAhead
  }

  private static func obstacle(_ work: [Work], posts: Int, missing: Int) -> Reason? {
    let results = work.reduce(0) { $0 + $1.results }
    if work.count < 2 { return .oneNetwork }
    if missing > 0 { return .tooFewPosts(have: posts, need: posts + missing) }
    return results < Double(fewestResults)
      ? .tooFewResults(have: results, need: fewestResults) : nil
  }

  private static func verdict(_ probability: Double, isBest: Bool) -> Certainty {
    guard isBest, probability >= hint else { return .noDifference }
    return probability >= supported ? .supported : .hint
  }

  private static func lead(of groups: [Group]) -> Lead? {
    guard let best = groups.max(by: { $0.verdict < $1.verdict }), best.verdict >= .hint,
      let probability = best.probabilityBest
    else { return nil }
    let unproven = groups.filter {
      $0.network != best.network && $0.minutes < fewestHours * 60
    }
    return Lead(
      network: best.network, probability: probability, verdict: best.verdict,
      unproven: unproven.map(\.network), fewestHours: fewestHours)
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
      case .channel(let channel): ofChannels[channel.id, default: 0] += minutes
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
