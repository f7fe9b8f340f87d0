import Planning

/// Whether what came so far falls behind what was expected by more than chance explains.
///
/// The number is taken to scatter as a negative binomial distribution around the expected one, with a
/// size that the firm's own posts tell.
struct PaceTest {
  let expected: Double
  /// Of the negative binomial distribution.
  let size: Double
  let better: Metric.Direction

  /// Below this expectation a pace proves nothing.
  static let fewestExpected = 3.0

  /// Above the first a gap is no gap, at or below the second it is real. Takt's own choice.
  private static let (onTrack, behind) = (0.30, 0.10)

  /// p_low = P(X ≤ actual), where more is better; else P(X ≥ actual).
  func chance(of actual: Double) -> Double {
    let distribution = NegativeBinomial(size: size, mean: expected)
    switch better {
    case .more: return distribution.cumulative(Int(actual.rounded(.down)))
    case .less: return 1 - distribution.cumulative(Int(actual.rounded(.up)) - 1)
    }
  }

  func status(of actual: Double) -> GoalStatus {
    let isReached = better == .more ? actual >= expected : actual <= expected
    if isReached { return .onTrack }
    let chance = chance(of: actual)
    if chance > Self.onTrack { return .onTrack }
    return chance > Self.behind ? .close : .behind
  }

  /// The worst whole number that is still on track.
  var limit: Double {
    var (good, bad) =
      better == .more
      ? (Int(expected.rounded(.up)), -1) : (Int(expected.rounded(.down)), Int(expected * 100) + 100)
    while abs(good - bad) > 1 {
      let middle = (good + bad) / 2
      if status(of: Double(middle)) == .onTrack { good = middle } else { bad = middle }
    }
    return Double(good)
  }

  /// The verdict on a number, and the number that would turn it.
  func verdict(on actual: Double, offset: Double = 0) -> GoalVerdict {
    let status = status(of: actual)
    let limit = limit
    let step = better == .more ? -1.0 : 1.0
    let turn: GoalVerdict.Turn? =
      status == .onTrack
      ? (limit + step < 0 ? nil : .value(limit + step + offset, self.status(of: limit + step)))
      : .value(limit + offset, .onTrack)
    return GoalVerdict(status, chance: chance(of: actual), turn: turn)
  }
}
