package import Evaluation
package import Planning

/// How a metric moves over months: what came in each week and in each four weeks, whether that is a
/// trend, and whether a campaign changed it.
package struct TrendReport: Encodable, Equatable, Sendable {
  /// Four weeks; the sum is null where it is unknown.
  package struct Block: Encodable, Equatable, Sendable {
    package let from: Day
    package let to: Day
    @OrNull package private(set) var sum: Double?

    init(_ block: TrendBlock) {
      from = block.from
      to = block.to
      sum = block.sum
    }
  }

  /// An ISO week; the sum is null where it is unknown.
  package struct WeekSum: Encodable, Equatable, Sendable {
    package let week: Week
    @OrNull package private(set) var sum: Double?

    init(_ week: Week, _ sum: Double?) {
      self.week = week
      self.sum = sum
    }
  }

  /// The sums of the 28 and 91 days up to a day; one that is not complete has only the days that there
  /// are, or is null.
  package struct Rolling: Encodable, Equatable, Sendable {
    package let day: Day
    @OrNull package private(set) var days28: Double?
    @OrNull package private(set) var days91: Double?
    package let isComplete28: Bool
    package let isComplete91: Bool

    init(_ sums: RollingSums) {
      day = sums.day
      isComplete28 = sums.isComplete28
      isComplete91 = sums.isComplete91
      days28 = sums.days28
      days91 = sums.days91
    }
  }

  /// Where numbers come from, and of which days.
  package struct Source: Encodable, Equatable, Sendable {
    package let evidence: TrendSource.Evidence
    /// Empty for campaigns' totals.
    package let channels: [String]
    package let from: Day
    package let to: Day

    init(_ source: TrendSource) {
      evidence = source.evidence
      channels = source.channels.map(\.name.text)
      from = source.increments.first
      to = source.increments.last
    }
  }

  package let metric: Metric
  @OrNull package private(set) var network: Network?
  @OrNull package private(set) var channel: String?
  package let currency: String
  package let asOf: Day
  /// The first and the last day of which everything is known; null where nothing is.
  @OrNull package private(set) var from: Day?
  @OrNull package private(set) var to: Day?
  package let sources: [Source]
  /// Sources that ended more than four weeks before the others.
  package let leftOut: [Source]
  /// Paid posts count by what they brought unpaid; so many of them are left out since nobody knows that.
  package let paidPosts: Int
  package let paidLeftOut: Int
  package let blocks: [Block]
  package let weeks: [WeekSum]
  package let rolling: [Rolling]
  package let trend: Trend
  @OrNull package private(set) var change: Change?
  /// How the campaign's own number has grown; empty without a goal of the metric.
  package let cumulative: [Point]
  /// The goal's; null without one.
  @OrNull package private(set) var target: Double?
  @OrNull package private(set) var due: Day?
  /// What a steady course to the target would bring; empty where that is unknown.
  package let course: [Point]
  /// The campaign's goals at its end (0 months) and at each check-up so far; empty before its end.
  package let checkUps: [CheckUpValues]

  /// Days between two readings beyond which nobody knows when it came in.
  package var longestGap: Int { Growth.longest }

  /// - Parameter results: of the campaign that is asked about.
  package init(
    _ series: TrendSeries, campaign results: CampaignResults? = nil, currency: String
  ) {
    let goalCase = results?.goalCase(for: series.scope)
    metric = series.scope.metric
    self.currency = currency
    asOf = series.today
    sources = series.sources.map(Source.init)
    leftOut = series.leftOut.map(Source.init)
    paidPosts = series.paid.posts
    paidLeftOut = series.paid.leftOut
    blocks = series.blocks.map(Block.init)
    weeks = series.weeks.map { WeekSum($0.week, $0.sum) }
    rolling = series.rolling.map(Rolling.init)
    trend = Trend(BlockTrend(series), nextBlockOn: series.nextBlockOn)
    cumulative = goalCase?.curve.map(Point.init) ?? []
    course = goalCase?.course.map(Point.init) ?? []
    checkUps = results.map(CheckUpValues.all) ?? []
    network = series.scope.network
    channel = series.scope.channel?.name.text
    from = series.from
    to = series.to
    change = results.map { Change($0.campaign, CampaignChange(of: $0.campaign, in: series)) }
    target = goalCase?.goal.target
    due = goalCase?.goal.due
  }
}
