package import Evaluation
package import Planning

extension TrendReport {
  /// Whether the sums of four weeks rise or fall.
  package struct Trend: Encodable, Equatable, Sendable {
    package let verdict: Certainty
    /// How many it rests on: those at the end without a gap.
    package let blocks: Int
    /// More in each block than in the one before, and its 90 % interval; null below five blocks.
    @OrNull package private(set) var slope: Double?
    @OrNull package private(set) var low: Double?
    @OrNull package private(set) var high: Double?
    /// The line at the first of these blocks.
    @OrNull package private(set) var intercept: Double?
    /// Mann and Kendall's.
    @OrNull package private(set) var s: Int?
    @OrNull package private(set) var p: Double?
    /// When an answer can be there; null where there is one.
    @OrNull package private(set) var decidableOn: Day?
    /// When there will be one more block.
    package let nextBlockOn: Day

    /// Blocks that an answer takes.
    package var fewestBlocks: Int { BlockTrend.fewest }

    init(_ trend: BlockTrend, nextBlockOn: Day) {
      verdict = trend.verdict
      blocks = trend.blocks
      self.nextBlockOn = nextBlockOn
      slope = trend.line?.slope
      low = trend.line?.interval.low
      high = trend.line?.interval.high
      intercept = trend.line?.intercept
      s = trend.test?.s
      p = trend.test?.p
      decidableOn = trend.decidableOn
    }
  }

  /// Whether what comes in jumped when a campaign began, more than it does at other dates.
  package struct Change: Encodable, Equatable, Sendable {
    package let campaign: String
    /// Its first day.
    package let from: Day
    package let verdict: Certainty
    /// Weeks on each side.
    package let weeks: Int
    /// Weeks known before the start.
    package let history: Int
    /// What the test says, or why there is none; in JSON the six keys that are private here.
    @Unencoded package private(set) var outcome: CampaignChange.Outcome
    /// Earlier dates, and at how many of them the jump was as large; null where it cannot be tested.
    @OrNull private var placebos: Int?
    @OrNull private var asLarge: Int?
    /// After ÷ before.
    @OrNull private var factor: Double?
    @OrNull private var p: Double?
    /// The middle one of the known weeks on each side, and by how much those after lie above.
    @OrNull package private(set) var before: Double?
    @OrNull package private(set) var after: Double?
    @OrNull package private(set) var shift: Double?
    /// Why it cannot be tested.
    @OrNull private var obstacle: Obstacle?
    /// When it can; null where it is, and where it never will be.
    @OrNull private var decidableOn: Day?
    /// Whether there was a trend before the start, at least as a hint; null with too few blocks.
    @OrNull package private(set) var hadTrendBefore: Bool?

    private enum Obstacle: String, Encodable {
      case history, weeks, losses
    }

    /// Weeks before the start that a test takes.
    package var fewestHistory: Int { CampaignChange.fewestHistory }

    init(_ campaign: Campaign, _ change: CampaignChange) {
      self.campaign = campaign.name.text
      from = campaign.period.from
      verdict = change.verdict
      weeks = change.weeks
      history = change.history
      outcome = change.outcome
      before = change.before
      after = change.after
      shift = change.shift
      hadTrendBefore = change.hadTrendBefore
      switch change.outcome {
      case .tested(let test):
        (placebos, asLarge) = (test.placebos, test.asLargeOrLarger)
        (factor, p) = (test.factor, test.p)
      case .history: obstacle = .history
      case .weeks(let day): (obstacle, decidableOn) = (.weeks, day)
      case .losses: obstacle = .losses
      }
    }
  }
}
