package import Evaluation
package import Planning

/// Where a campaign stands against its goals, what it cost, and which posts did best.
package struct CampaignReview: Codable, Equatable, Sendable {
  /// The campaign in short.
  package struct Head: Codable, Equatable, Sendable {
    package let name: String
    package let objective: Objective
    package let from: Day
    package let to: Day
    package let state: CampaignState
    @OrNull package private(set) var owner: String?

    init(_ campaign: Campaign) {
      name = campaign.name.text
      objective = campaign.objective
      from = campaign.period.from
      to = campaign.period.to
      state = campaign.state
      owner = campaign.owner?.name
    }
  }

  /// Of the posts old enough to be judged, how many were measured then.
  package struct CoverageReport: Codable, Equatable, Sendable {
    package let published: Int
    package let measured: Int
  }

  /// What was booked, beside what was allowed.
  package struct Cost: Codable, Equatable, Sendable {
    package let minutes: Int
    /// Money spent, in cents.
    package let money: Int
    package let currency: String
    /// Cents an hour; null while nobody stated it.
    @OrNull package private(set) var hourlyRate: Int?
    /// Working time at the hourly rate plus money, in cents.
    @OrNull package private(set) var total: Int?
    @OrNull package private(set) var budgetMinutes: Int?
    @OrNull package private(set) var budgetMoney: Int?

    init(_ cost: CampaignCost, budget: Budget, hourlyRate: Money?, currency: String) {
      minutes = cost.minutes
      money = cost.spentCents
      self.currency = currency
      self.hourlyRate = hourlyRate?.cents
      total = cost.totalCents
      budgetMinutes = budget.minutes
      budgetMoney = budget.money?.cents
    }
  }

  package let campaign: Head
  package let asOf: Day
  package let goals: [GoalReview]
  package let coverage: CoverageReport
  package let cost: Cost
  /// Posts of the campaign that are planned, out, skipped.
  package let counts: Counts
  /// The metric by which the posts are ordered; null while none of them has a number.
  @OrNull package private(set) var orderedBy: Metric?
  /// The posts that are out, best first.
  package let posts: [RankedPost]

  /// How many posts there are, by what became of them.
  package struct Counts: Codable, Equatable, Sendable {
    package let planned: Int
    package let published: Int
    package let skipped: Int
  }

  package init(_ results: CampaignResults, currency: String, in zone: PlanZone) {
    let cost = CampaignCost(results.efforts, hourlyRate: results.hourlyRate)
    let progress = results.progress(in: zone)
    let metrics = results.goals.map(\.metric).filter(\.isOfPosts)
    let coverage = Coverage(
      of: results.published(on: nil), for: metrics.isEmpty ? Metric.all : metrics,
      at: results.now)
    let order = results.orderingMetric
    campaign = Head(results.campaign)
    asOf = results.today
    goals = progress.map {
      GoalReview($0, cost: cost, denominators: results.denominators(of: $0.goal))
    }
    self.coverage = CoverageReport(published: coverage.published, measured: coverage.measured)
    self.cost = Cost(
      cost, budget: results.campaign.budget, hourlyRate: results.hourlyRate, currency: currency)
    counts = Counts(
      planned: results.posts.filter(\.post.status.isOpen).count,
      published: results.published(on: nil).count,
      skipped: results.posts.filter { $0.post.status == .skipped }.count)
    posts = results.ranked(by: order).map { post in
      RankedPost(post, by: order, at: results.now, in: zone)
    }
    orderedBy = order
  }
}

/// A post in the order of a review.
package struct RankedPost: Codable, Equatable, Sendable {
  package let post: PostReport
  /// Its value of the metric that orders; null where not measured.
  @OrNull package private(set) var value: Double?
  /// Old enough, and read since.
  package let isMature: Bool

  init(_ measured: MeasuredPost, by metric: Metric?, at now: Instant, in zone: PlanZone) {
    post = PostReport(measured, in: zone)
    isMature = metric.map { measured.matureValue(of: $0, at: now) != nil } ?? false
    value = metric.flatMap { measured.value(of: $0, at: now) }
  }
}
