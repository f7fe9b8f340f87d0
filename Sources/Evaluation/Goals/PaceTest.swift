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

  /// Above the first p-value a gap is no gap, at or below the second it is real. Takt's own choice.
  private static let (onTrack, behind) = (0.30, 0.10)

  /// P(X ≤ actual), where more is better; else P(X ≥ actual).
  func pValue(of actual: Double) -> Double {
    let distribution = NegativeBinomial(size: size, mean: expected)
    switch better {
    case .more: return distribution.cumulative(Int(actual.rounded(.down)))
    case .less: return 1 - distribution.cumulative(Int(actual.rounded(.up)) - 1)
    }
  }

  func status(of actual: Double) -> GoalStatus {
    if isAsExpected(actual) { return .onTrack }
    let p = pValue(of: actual)
    if p > Self.onTrack { return .onTrack }
    return p > Self.behind ? .close : .behind
  }

  private func isAsExpected(_ actual: Double) -> Bool {
    better == .more ? actual >= expected : actual <= expected
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
    let (status, p, limit) = (status(of: actual), pValue(of: actual), limit)
    let step = better == .more ? -1.0 : 1.0
    let turn: GoalVerdict.Turn? =
      status == .onTrack
      ? (limit + step < 0 ? nil : .value(limit + step + offset, self.status(of: limit + step)))
      : .value(limit + offset, .onTrack)
    let reason: GoalVerdict.Reason =
      isAsExpected(actual)
      ? .besideExpected : status == .onTrack ? .withinChance(p) : .beyondChance(p)
    return GoalVerdict(status, reason, pValue: p, turn: turn)
  }
}
