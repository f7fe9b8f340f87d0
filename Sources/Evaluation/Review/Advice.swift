package import Planning

/// One thing to change, with what speaks for it. A review gives three at most: who changes everything
/// at once learns nothing from it.
package enum Advice: Hashable, Sendable {
  /// Numbers of so many posts are missing.
  case measure(missing: Int, coverage: Coverage)
  /// Less went out than was planned.
  case keepPlan(PlanKeeping)
  /// More, or less, of one kind of post.
  case shift(Shift)
  /// Time to the network that brings more for it.
  case moveTime(HourlyResults.Lead, results: Double)
  /// What went out did less than it had to.
  case tryAnother(Metric, effect: Double)
  /// The work went beyond what was allowed.
  case budget(minutes: Int, allowed: Int)
  /// Follow-ups to what people said: how many are open.
  case answer(open: Int)
  /// Without a start value nobody sees an improvement.
  case startValue(Metric)

  /// A kind of post that stands out.
  package struct Shift: Hashable, Sendable {
    package let network: Network
    package let metric: Metric
    package let trait: PostTrait
    package let value: PostTrait.Value
    package let factor: Double
    package let band: Interval?
    /// Posts of it, and of all.
    package let posts: Int
    package let of: Int
    package let verdict: Certainty
    package let toSettle: Int?
  }

  /// The first of a page is what most depends on.
  package static let most = 3

  /// How far it may be relied on: counted facts more than comparisons.
  package var certainty: Certainty {
    switch self {
    case .measure, .keepPlan, .budget, .answer, .startValue: .supported
    case .shift(let shift): shift.verdict
    case .moveTime(let lead, _): lead.verdict
    case .tryAnother: .hint
    }
  }

  /// Tells what to change by what follows from the results, the most certain first: missing numbers
  /// make all else unsure, and a plan that was not kept cannot be judged by its effect.
  package static func changes(
    _ results: CampaignResults, progress: [GoalProgress], plan: PlanKeeping, learning: Learning,
    openFollowUps: Int
  ) -> [Advice] {
    var found: [Advice] = []
    let gaps = progress.compactMap(\.coverage).filter {
      $0.fraction ?? 1 < Coverage.sufficient && $0.published >= 3
    }
    if let worst = gaps.min(by: { $0.fraction ?? 1 < $1.fraction ?? 1 }) {
      found.append(.measure(missing: worst.published - worst.measured, coverage: worst))
    }
    if plan.due >= 3, plan.share ?? 1 < enough { found.append(.keepPlan(plan)) }
    found += shifts(learning).filter { $0.certainty == .supported }
    found += moves(learning)
    if openFollowUps > 0 { found.append(.answer(open: openFollowUps)) }
    found += shifts(learning).filter { $0.certainty == .hint }
    found += weak(progress)
    if let allowed = results.campaign.budget.minutes, allowed > 0,
      Double(results.cost.minutes) > Double(allowed) * 1.1
    {
      found.append(.budget(minutes: results.cost.minutes, allowed: allowed))
    }
    if let blind = results.goals.first(where: { $0.startValue == nil && $0.metric.kind != .ratio })
    {
      found.append(.startValue(blind.metric))
    }
    return Array(found.prefix(most))
  }

  /// Below this share a plan was not kept, and an effect is weak. Takt's own choice.
  private static let enough = 0.8

  private static func shifts(_ learning: Learning) -> [Advice] {
    learning.ofNetworks.flatMap { network in
      network.answers.compactMap { answer in
        answer.findings.first.map { group in
          .shift(
            Shift(
              network: network.network, metric: network.metric, trait: answer.trait,
              value: group.value, factor: group.factor ?? 1, band: group.band, posts: group.posts,
              of: answer.posts, verdict: group.verdict, toSettle: answer.toSettle))
        }
      }
    }
  }

  private static func moves(_ learning: Learning) -> [Advice] {
    guard let hourly = learning.networks, case .ahead(let lead) = hourly.reason else { return [] }
    return [.moveTime(lead, results: hourly.results)]
  }

  private static func weak(_ progress: [GoalProgress]) -> [Advice] {
    progress.compactMap { goal in
      guard [.behind, .missed].contains(goal.status), goal.goal.metric.better == .more,
        let effect = goal.effect, effect < enough
      else { return nil }
      return .tryAnother(goal.goal.metric, effect: effect)
    }
  }
}
