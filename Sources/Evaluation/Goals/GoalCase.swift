package import Planning

/// A goal before the results of its campaign: everything that it is judged by.
package struct GoalCase: Sendable {
  package let goal: Goal
  let results: CampaignResults

  package init(_ goal: Goal, in results: CampaignResults) {
    self.goal = goal
    self.results = results
  }
}

extension CampaignResults {
  /// The goals in their order, each with these results.
  package var goalCases: [GoalCase] { goals.map { GoalCase($0, in: self) } }
}

extension GoalCase {
  package var zone: PlanZone { results.zone }
  var now: Instant { results.now }
  var today: Day { results.today }
  package var campaign: Campaign { results.campaign }
  var metric: Metric { goal.metric }

  /// The goal's network, else those of the campaign's audiences.
  private var networks: [Network] { goal.network.map { [$0] } ?? campaign.networks }

  /// The channels that the goal looks at: those of its networks.
  var channels: [Channel] {
    results.ofChannels.keys.filter { networks.contains($0.network) }.sorted { $0.id < $1.id }
  }

  /// The posts that went out by the due day: what appears after it counts no more.
  var posts: [MeasuredPost] {
    results.published(on: goal.network).filter { measured in
      measured.post.publishedAt.map { zone.day(of: $0) <= goal.due } ?? false
        && (counts(measured.post) || measured.value(of: metric, at: now) != nil)
    }
  }

  /// On a network that the goal looks at and that tells its metric: of the others nobody can ever know.
  func counts(_ post: Post) -> Bool {
    let network = post.channel.network
    return (goal.network == nil || goal.network == network)
      && (metric.isCampaignLevel || network.offers(metric))
  }

  /// One of the goal's networks tells the metric, or people count it themselves.
  var isOffered: Bool { metric.isCampaignLevel || networks.contains { $0.offers(metric) } }

  /// The metrics that the posts' rates are a share of, each once: a network that tells no reach gives its
  /// impressions. nil for a metric that is no rate of posts.
  package var denominators: [Metric]? {
    guard metric.kind == .ratio else { return nil }
    let measured = results.published(on: goal.network).compactMap { post -> Metric? in
      let values = post.latest.mapValues(\.value)
      return switch metric {
      case .engagementRate: Metric.engagementRate(values)?.denominator
      case .clickRate: Metric.clickRate(values)?.denominator
      default: nil
      }
    }
    return Set(measured).sorted { $0.name < $1.name }
  }
}

/// The days of a case.
extension GoalCase {
  /// Something is out, or should be by now.
  var hasBegun: Bool {
    ofNetwork.contains { post in
      post.publishedAt != nil || post.plannedAt.map { $0.day < today } ?? false
    }
  }

  /// The first day from today on for which something is planned.
  var firstDue: Day? { ofNetwork.compactMap(\.plannedAt?.day).filter { $0 >= today }.min() }

  private var ofNetwork: [Post] {
    results.posts.map(\.post).filter { goal.network == nil || $0.channel.network == goal.network }
  }

  /// Past its due day, and the last posts have had their time.
  var hasEnded: Bool { today > lastReading }

  /// The day on which the figures of the due day have settled.
  var lastReading: Day {
    let hours = goal.network?.maturityHours ?? 168
    return goal.due.adding(days: (hours + 23) / 24)
  }

  /// The days from the campaign's first to the due day, at least 1.
  var length: Int { max(goal.due.ordinal - campaign.period.from.ordinal + 1, 1) }

  /// The days that had passed on the morning of a day.
  func elapsedDays(by day: Day) -> Int {
    min(max(day.ordinal - campaign.period.from.ordinal, 0), length)
  }
}
