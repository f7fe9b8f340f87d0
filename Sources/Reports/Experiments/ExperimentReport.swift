package import Evaluation
package import Planning

/// An experiment as it is shown, with what it says so far.
package struct ExperimentReport: Encodable, Equatable, Sendable {
  /// One of the two: what is usual comes first.
  package struct Arm: Encodable, Equatable, Sendable {
    package let name: String
    package let posts: Int
    package let measured: Int
    /// Of the measured posts; null before the end, and of none.
    @OrNull package private(set) var median: Double?
  }

  /// Which post has which arm, and what it brought.
  package struct Assignment: Encodable, Equatable, Sendable {
    package let post: PostID
    package let arm: String
    package let state: ExperimentTrial.State
    /// null before the end, and while it is unknown.
    @OrNull package private(set) var value: Double?
    @OrNull package private(set) var calendarAt: WallTime?
  }

  /// What keeps it from saying more.
  package struct Missing: Encodable, Equatable, Sendable {
    /// Its posts that have no value which counts.
    package let values: Int
    /// Measured posts that both arms together lack for a verdict.
    package let posts: Int
  }

  package let name: String
  package let hypothesis: String
  package let varies: String
  package let arms: [Arm]
  package let metric: Metric
  package let network: Network
  package let channel: String
  @OrNull package private(set) var campaign: String?
  package let from: Day
  package let to: Day
  package let verdict: ExperimentVerdict
  /// How many times as much the new arm brought; null without a verdict.
  @OrNull package private(set) var factor: Double?
  @OrNull package private(set) var p: Double?
  /// Weeks with a post of each arm that were compared; null where the arms were compared as wholes.
  @OrNull package private(set) var pairs: Int?
  package let missing: Missing
  /// The first day on which it is judged; null once it was, and where too few posts are to come.
  @OrNull package private(set) var decidableOn: Day?
  package let assignments: [Assignment]
  package let doubts: [ExperimentDoubt]
  /// What a post of the channel usually brings.
  @OrNull package private(set) var usualValue: Double?
  /// null once its days are over.
  @OrNull package private(set) var outlook: OutlookReport?

  package init(_ result: ExperimentResult, outlook: ExperimentOutlook, in zone: PlanZone) {
    let experiment = result.experiment
    name = experiment.name.text
    hypothesis = experiment.hypothesis
    varies = experiment.varies
    metric = experiment.metric
    network = experiment.channel.network
    channel = experiment.channel.name
    from = experiment.period.from
    to = experiment.period.to
    verdict = result.verdict
    arms = [0, 1].map { Arm($0, of: result) }
    assignments = result.trials.map { Assignment($0, of: result, in: zone) }
    missing = Missing(
      values: result.trials.count { $0.state != .measured }, posts: result.lacking)
    doubts =
      (result.hasWeekdaysApart(in: zone) ? [.weekdays] : [])
      + (outlook.hasSmallNumbers ? [.smallNumbers] : [])
    campaign = experiment.campaign?.name
    factor = result.comparison?.factor
    p = result.comparison?.p
    pairs = result.comparison?.pairs
    decidableOn =
      result.isOver || outlook.isDecidable == false
      ? nil : zone.day(of: result.judgedFrom)
    usualValue = outlook.usualValue
    self.outlook = outlook.hasDaysLeft ? OutlookReport(outlook) : nil
  }
}

/// The differences that its posts can show.
extension ExperimentReport {
  /// Measured posts that a verdict takes of each arm.
  package var fewestAnArm: Int { ArmComparison.fewestAnArm }

  /// The measured posts of the arm that has fewer.
  package var postsAnArm: Int { arms.map(\.measured).min() ?? 0 }

  /// The smallest difference that so many find, as a factor: in a quiet account and in a lively one.
  package var smallestFactors: ClosedRange<Double> {
    ExperimentPower.smallestFactors(postsPerArm: max(postsAnArm, 1))
  }

  /// Posts an arm that settle a difference as large as this one, in a quiet account and in a lively
  /// one; nil where no number does.
  package var postsToSettle: (quiet: Int?, lively: Int?) {
    let posts = { postsPerArm(factor: factor ?? 1, sigma: $0) }
    let spreads = ExperimentPower.spreads
    return (posts(spreads.lowerBound), posts(spreads.upperBound))
  }
}

extension ExperimentReport.Arm {
  fileprivate init(_ arm: Int, of result: ExperimentResult) {
    name = result.experiment.arms[arm].text
    posts = result.trials(of: arm).count
    measured = result.measured(arm).count
    median = result.isOver ? result.measured(arm).median : nil
  }
}

extension ExperimentReport.Assignment {
  fileprivate init(_ trial: ExperimentTrial, of result: ExperimentResult, in zone: PlanZone) {
    post = trial.id
    arm = result.experiment.arms[trial.arm].text
    state = trial.state
    value = result.isOver ? trial.value : nil
    calendarAt = trial.post.calendarTime(in: zone)
  }
}
