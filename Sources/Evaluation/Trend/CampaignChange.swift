package import Planning

/// Whether a campaign changed what comes in: the weeks from its first day on against those before, beside
/// the same comparison at earlier dates ("placebo dates"), where nothing began.
package struct CampaignChange: Hashable, Sendable {
  /// What the test says, or why there is none.
  package enum Outcome: Hashable, Sendable {
    case tested(PlaceboTest)
    /// The weeks before the start are too few, and will stay so.
    case history
    /// The weeks after the start are not over, or not measured yet; nil where they never will be.
    case weeks(decidableOn: Day?)
    /// In some weeks more was lost than came in: such sums have no ratio.
    case losses
  }

  /// How many weeks there are on each side.
  package let weeks: Int
  package let outcome: Outcome
  /// The middle one of the known weeks, at most as many as are compared, on each side.
  package let before: Double?
  package let after: Double?
  /// How much a week after the start lies above one before (Hodges and Lehmann 1963).
  package let shift: Double?
  /// How many known weeks there are before the start.
  package let history: Int
  /// Whether the four-week sums before the start had a trend already, up or down, at least as a hint: it
  /// would have gone on without the campaign. nil where there are too few.
  package let hadTrendBefore: Bool?

  /// The weeks on each side, and those before the start that it takes for 19 placebo dates, from
  /// which on p ≤ 0.05 can be reached.
  static let (wide, wideHistory) = (8, 34)
  static let (narrow, narrowHistory) = (4, 26)

  /// The weeks before the start that are needed, at least.
  package static let fewestHistory = narrowHistory

  /// Fewer placebo dates than that with four weeks on each side cry wolf in 7 to 9 % of cases.
  static let fewestForNarrow = 45

  package init(of campaign: Campaign, in series: TrendSeries) {
    let weeks = WeeksAround(campaign.period.from, in: series)
    let width = weeks.expectedHistory >= Self.wideHistory ? Self.wide : Self.narrow
    let isEnough = weeks.expectedHistory >= Self.narrowHistory
    let hasLosses = (weeks.before + weeks.after.prefix(width)).contains { $0 < 0 }
    self.weeks = width
    history = weeks.before.count
    outcome =
      if !isEnough {
        .history
      } else if hasLosses {
        .losses
      } else if weeks.isJoined,
        let test = PlaceboTest(
          weeks: weeks.before + weeks.after, start: weeks.before.count, width: width)
      {
        .tested(test)
      } else {
        .weeks(decidableOn: weeks.day(ofWeeks: width, in: series))
      }
    let (before, after) = (Array(weeks.before.suffix(width)), Array(weeks.after.prefix(width)))
    self.before = before.median
    self.after = after.median
    shift = HodgesLehmann(before, after)?.shift
    hadTrendBefore = Self.hadTrend(before: campaign.period.from, in: series)
  }

  package var verdict: Certainty {
    guard case .tested(let test) = outcome else { return .tooLittleData }
    let verdict = Certainty(p: test.p)
    let isShort = weeks == Self.narrow && test.placebos < Self.fewestForNarrow
    return isShort ? min(verdict, .hint) : verdict
  }

  private static func hadTrend(before start: Day, in series: TrendSeries) -> Bool? {
    guard let from = series.from, let to = series.to, to >= start.adding(days: -1) else {
      return nil
    }
    let trend = BlockTrend(series.sources.blocks(from: from, upTo: start.adding(days: -1)))
    return trend.test.map { _ in trend.verdict >= .hint }
  }
}

/// Whole weeks counted from a day, known without a gap on both sides of it.
private struct WeeksAround {
  let start: Day
  /// Oldest first.
  let before: [Double]
  let after: [Double]
  /// Those before the day that are not over, or not measured, yet.
  let toCome: Int

  /// How many weeks there will be before the day.
  var expectedHistory: Int { before.count + toCome }
  /// No week right before the day is missing.
  var isJoined: Bool { toCome == 0 }

  init(_ start: Day, in series: TrendSeries) {
    self.start = start
    guard let from = series.from, let to = series.to else {
      (before, after, toCome) = ([], [], 0)
      return
    }
    let end = { (week: Int) in start.adding(days: 7 * week + 6) }
    let part = { (week: Int) in series.sources.part(end(week).adding(days: -6), end(week)) }
    let earliest = min((from.ordinal - start.ordinal) / 7 - 1, 0)
    let toCome = (earliest..<0).reversed().prefix { end($0) > to }.count
    let past = (earliest..<(-toCome)).reversed().map(part).prefix { $0 != nil }
    self.toCome = toCome
    before = past.compactMap(\.self).reversed()
    after = (0..<CampaignChange.wide).map(part).prefix { $0 != nil }.compactMap(\.self)
  }

  /// When so many weeks after the start can be there; nil where they are over and one is unknown.
  func day(ofWeeks width: Int, in series: TrendSeries) -> Day? {
    let end = start.adding(days: 7 * width)
    guard let to = series.to, to < end.adding(days: -1) else { return nil }
    return max(end.adding(days: series.delay), series.today.adding(days: 1))
  }
}
