import Planning

/// What is new against what is usual, once it may be looked at: how many times as much it brought,
/// and how often chance alone would part the posts so far.
///
/// Compared are the means of ln(x+1), since the values of posts are skewed; the arms are dealt anew
/// in all ways to see what chance does (Fisher 1935).
package struct ArmComparison: Hashable, Sendable {
  /// Below this there is no verdict: of 3 against 3 chance alone makes the largest gap once in ten.
  package static let fewestAnArm = 4
  /// Below this a difference is a hint at most.
  package static let fewestToSupport = 5
  /// Below this weeks are not compared pair by pair.
  package static let fewestPairs = 6

  /// How many times as much the new arm brought; 1 is as much.
  package let factor: Double
  /// The share of all ways to deal the arms that part them as far.
  package let p: Double
  /// How many weeks had one post of each arm; nil where not all had.
  package let pairs: Int?
  let fewest: Int

  /// nil where there are too few measured posts.
  init?(_ trials: [ExperimentTrial]) {
    let (usual, new) = (Self.scores(of: 0, in: trials), Self.scores(of: 1, in: trials))
    fewest = min(usual.count, new.count)
    guard fewest >= Self.fewestAnArm else { return nil }
    if let differences = Self.differencesByWeek(trials), let test = SignFlipTest(differences) {
      factor = exponential(test.mean)
      p = test.p
      pairs = differences.count
    } else if let test = MeanDifferenceTest(usual, new) {
      factor = exponential(test.difference)
      p = test.p
      pairs = nil
    } else {
      return nil
    }
  }

  var verdict: ExperimentVerdict {
    switch Certainty(p: p, factor: factor) {
    case .supported: fewest >= Self.fewestToSupport ? .supported : .hint
    case .hint: .hint
    case .noDifference, .tooLittleData: .noDifference
    }
  }

  private static func scores(of arm: Int, in trials: [ExperimentTrial]) -> [Double] {
    trials.filter { $0.arm == arm }.compactMap(\.value).map(ln1p)
  }

  /// New less usual, week by week; nil unless every week has one measured post of each.
  private static func differencesByWeek(_ trials: [ExperimentTrial]) -> [Double]? {
    var weeks: [Week: [(arm: Int, score: Double)]] = [:]
    for trial in trials {
      guard let value = trial.value, let day = trial.day else { continue }
      weeks[Week(containing: day), default: []].append((trial.arm, ln1p(value)))
    }
    let differences = weeks.sorted { $0.key < $1.key }.map { _, posts -> Double? in
      guard posts.count == 2, let usual = posts.first(where: { $0.arm == 0 }),
        let new = posts.first(where: { $0.arm == 1 })
      else { return nil }
      return new.score - usual.score
    }
    let complete = differences.compactMap(\.self)
    return complete.count == differences.count && complete.count >= fewestPairs ? complete : nil
  }
}
