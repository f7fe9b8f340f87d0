package import Evaluation
package import Planning

/// Where a campaign stands: its goals, what they rest on, and what it cost.
package struct CampaignStanding: Encodable, Equatable, Sendable {
  /// The campaign in short.
  package struct Head: Encodable, Equatable, Sendable {
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
  package struct CoverageReport: Encodable, Equatable, Sendable {
    package let published: Int
    package let measured: Int
  }

  /// What was booked, beside what was allowed.
  package struct Cost: Encodable, Equatable, Sendable {
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

  /// How many posts there are, by what became of them.
  package struct Counts: Encodable, Equatable, Sendable {
    package let planned: Int
    package let published: Int
    package let skipped: Int

    init(_ results: CampaignResults) {
      planned = results.posts.filter(\.post.status.isOpen).count
      published = results.published(on: nil).count
      skipped = results.posts.filter { $0.post.status == .skipped }.count
    }
  }

  package let campaign: Head
  package let asOf: Day
  package let goals: [GoalReview]
  package let coverage: CoverageReport
  package let cost: Cost
  /// Posts of the campaign that are planned, out, skipped.
  package let counts: Counts

  package init(_ results: CampaignResults, currency: String) {
    self.init(results, results.goalCases.map(\.progress), currency: currency)
  }

  init(_ results: CampaignResults, _ progress: [GoalProgress], currency: String) {
    let metrics = results.goals.map(\.metric).filter(\.isOfPosts)
    let coverage = Coverage(
      of: results.published(on: nil), for: metrics.isEmpty ? Metric.all : metrics,
      at: results.now)
    campaign = Head(results.campaign)
    asOf = results.today
    goals = progress.map(GoalReview.init)
    self.coverage = CoverageReport(published: coverage.published, measured: coverage.measured)
    self.cost = Cost(
      results.cost, budget: results.campaign.budget, hourlyRate: results.hourlyRate,
      currency: currency)
    counts = Counts(results)
  }
}
