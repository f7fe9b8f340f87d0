package import Evaluation
package import Planning

/// One thing to change, with its evidence; keys without a meaning for its kind are null.
package struct AdviceReport: Encodable, Equatable, Sendable {
  package enum Kind: String, Encodable, Sendable {
    case measure, keepPlan, shift, moveTime, tryAnother, budget, answer, startValue
  }

  package let kind: Kind
  package let certainty: Certainty
  @OrNull package private(set) var network: Network?
  @OrNull package private(set) var metric: Metric?
  /// What kind of post: `format` and `image`, `weekday` and `Tuesday`.
  @OrNull package private(set) var trait: PostTrait?
  @OrNull package private(set) var value: String?
  /// Times as much as usual, with its 80 % band.
  @OrNull package private(set) var factor: Double?
  @OrNull package private(set) var low: Double?
  @OrNull package private(set) var high: Double?
  /// How many of `of`: posts of the kind, posts measured, posts out of those due, minutes of those
  /// allowed, follow-ups that are open.
  @OrNull package private(set) var count: Int?
  @OrNull package private(set) var of: Int?
  /// About how many more posts would settle it.
  @OrNull package private(set) var toSettle: Int?
  /// Of the network being the best.
  @OrNull package private(set) var probability: Double?
  /// What came against what was expected of the posts that are out.
  @OrNull package private(set) var effect: Double?

  /// A kind of post that brings more than usual.
  package var isMore: Bool { factor ?? 1 > 1 }

  package init(_ advice: Advice) {
    certainty = advice.certainty
    (network, metric, trait, value) = (nil, nil, nil, nil)
    (factor, low, high, probability, effect) = (nil, nil, nil, nil, nil)
    (count, of, toSettle) = (nil, nil, nil)
    switch advice {
    case .measure(_, let coverage):
      kind = .measure
      (count, of) = (coverage.measured, coverage.published)
    case .keepPlan(let plan):
      kind = .keepPlan
      (count, of) = (plan.published, plan.due)
    case .shift(let shift):
      kind = .shift
      (network, metric, trait, value) = (shift.network, shift.metric, shift.trait, shift.value.key)
      (factor, low, high) = (shift.factor, shift.band?.low, shift.band?.high)
      (count, of, toSettle) = (shift.posts, shift.of, shift.toSettle)
    case .moveTime(let lead, let results):
      kind = .moveTime
      network = lead.network
      probability = lead.probability
      count = Int(results)
    case .tryAnother(let metric, let effect):
      kind = .tryAnother
      self.metric = metric
      self.effect = effect
    case .budget(let minutes, let allowed):
      kind = .budget
      (count, of) = (minutes, allowed)
    case .answer(let open):
      kind = .answer
      count = open
    case .startValue(let metric):
      kind = .startValue
      self.metric = metric
    }
  }
}
