package import Evaluation
import Planning

extension Advice: Encodable {
  package func encode(to encoder: any Encoder) throws {
    try AdviceJSON(self).encode(to: encoder)
  }
}

/// One thing to change, with its evidence; keys without a meaning for its kind are null.
private struct AdviceJSON: Encodable {
  enum Kind: String, Encodable {
    case measure, keepPlan, shift, moveTime, tryAnother, budget, answer, startValue
  }

  let kind: Kind
  let certainty: Certainty
  @OrNull var network: Network?
  @OrNull var metric: Metric?
  /// What kind of post: `format` and `image`, `weekday` and `Tuesday`.
  @OrNull var trait: PostTrait?
  @OrNull var value: String?
  /// Times as much as usual, with its 80 % band.
  @OrNull var factor: Double?
  @OrNull var low: Double?
  @OrNull var high: Double?
  /// How many of `of`: posts of the kind, posts measured, posts out of those due, minutes of those
  /// allowed, follow-ups that are open.
  @OrNull var count: Int?
  @OrNull var of: Int?
  /// About how many more posts would settle it.
  @OrNull var toSettle: Int?
  /// Of the network being the best.
  @OrNull var probability: Double?
  /// What came against what was expected of the posts that are out.
  @OrNull var effect: Double?

  init(_ advice: Advice) {
    certainty = advice.certainty
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
      (network, probability, count) = (lead.network, lead.probability, Int(results))
    case .tryAnother(let metric, let effect):
      kind = .tryAnother
      (self.metric, self.effect) = (metric, effect)
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
