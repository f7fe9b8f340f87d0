package import Planning

/// What the firm's own posts teach: which network, which format, which day, which part of the day, which
/// pillar; and how sure that is.
package struct Learning: Sendable {
  /// Results by hours; nil where nobody booked any.
  package let networks: HourlyResults?
  /// One network each, in the order of the catalogue.
  package let ofNetworks: [NetworkLearning]

  /// The posts of each network that count, at most: older ones tell little of today. Takt's own
  /// choice.
  package static let mostPosts = 2_000

  /// - Parameters:
  ///   - posts: all that may count, with those that tell what is usual.
  ///   - asked: the metric to go by; nil for the goals'.
  ///   - goals: the most important first.
  ///   - isAsked: whether a post is one of those asked about.
  package init(
    _ posts: [MeasuredPost], efforts: [EffortEntry], by asked: Metric? = nil, goals: [Goal],
    shuffles: Int = MaxTTest.shuffles, at now: Instant, in zone: PlanZone,
    isAsked: (Post) -> Bool = { _ in true }
  ) {
    let byNetwork = Dictionary(grouping: posts, by: \.post.channel.network)
    ofNetworks = Network.all.compactMap { network in
      guard let posts = byNetwork[network] else { return nil }
      return NetworkLearning(
        network, posts, by: asked,
        preferring: goals.filter { $0.network == nil || $0.network == network }
          .flatMap(\.metric.ofSinglePosts),
        shuffles: shuffles, at: now, in: zone, isAsked: isAsked)
    }
    networks = Self.hourlyResults(
      posts.filter { isAsked($0.post) }, efforts: efforts, by: asked, goals: goals, at: now)
  }

  /// Which network brings most for an hour of work: by the metric asked for, else by the goals', else
  /// by what usually tells.
  package static func hourlyResults(
    _ posts: [MeasuredPost], efforts: [EffortEntry], by asked: Metric? = nil, goals: [Goal],
    at now: Instant
  ) -> HourlyResults? {
    let usual: [Metric] = [.leads, .contactRequests, .linkClicks, .clicks, .interactions]
    return HourlyResults(
      posts, efforts,
      by: asked.map { [$0] } ?? (goals.flatMap(\.metric.ofSinglePosts) + usual).distinct, at: now)
  }
}
