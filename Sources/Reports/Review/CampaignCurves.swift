package import Evaluation
package import Planning

/// How a campaign's numbers came about: what the pictures of a review are drawn from.
package struct CampaignCurves: Encodable, Equatable, Sendable {
  /// A number and its day.
  package struct Point: Encodable, Equatable, Sendable {
    package let date: Day
    package let value: Double

    init(_ point: CurvePoint) {
      date = point.day
      value = point.value
    }
  }

  /// A post's value; a fresh one is not mature.
  package struct Value: Encodable, Equatable, Sendable {
    package let post: PostID
    package let value: Double
    package let isMature: Bool

    init(_ value: PostValue) {
      post = value.post
      self.value = value.value
      isMature = value.isMature
    }
  }

  /// One goal's way, in the order of the goals.
  package struct GoalCurve: Encodable, Equatable, Sendable {
    package let metric: Metric
    @OrNull package private(set) var network: Network?
    package let from: Day
    package let due: Day
    package let target: Double
    /// Empty where nothing was measured, or where the number does not grow.
    package let points: [Point]
    /// What a steady course to the target would bring, from the first day to the end of the due day;
    /// empty where that cannot be said.
    package let course: [Point]
    /// The posts' values where their median counts, else empty.
    package let values: [Value]

    init(_ goalCase: GoalCase, from: Day) {
      let goal = goalCase.goal
      metric = goal.metric
      self.from = from
      due = goal.due
      target = goal.target
      points = goalCase.curve.map(Point.init)
      course = goalCase.course.map(Point.init)
      values = goalCase.values.map(Value.init)
      network = goal.network
    }
  }

  /// The posts of one format on one network, by the metric that orders the review's posts.
  package struct Format: Encodable, Equatable, Sendable {
    package let network: Network
    package let format: PostFormat
    package let values: [Value]
    /// Of the mature values; null below three.
    @OrNull package private(set) var median: Double?
    /// The median's 95 % interval; null below six.
    @OrNull package private(set) var low: Double?
    @OrNull package private(set) var high: Double?

    init(_ results: FormatResults) {
      network = results.network
      format = results.format
      values = results.values.map(Value.init)
      median = results.median
      low = results.interval?.low
      high = results.interval?.high
    }
  }

  /// A channel's followers as they were read.
  package struct Followers: Encodable, Equatable, Sendable {
    package let channel: String
    package let network: Network
    package let points: [Point]
  }

  package let goals: [GoalCurve]
  package let formats: [Format]
  /// From four weeks before the campaign on; channels that nobody counted are left out.
  package let followers: [Followers]

  package init(_ results: CampaignResults, orderedBy metric: Metric?) {
    let from = results.campaign.period.from
    goals = results.goalCases.map { GoalCurve($0, from: from) }
    formats = metric.map { results.formats(by: $0).map(Format.init) } ?? []
    followers = results.followers(since: from.adding(days: -28))
      .filter { !$0.1.isEmpty }
      .map {
        Followers(
          channel: $0.0.name.text, network: $0.0.network, points: $0.1.map(Point.init))
      }
  }
}
