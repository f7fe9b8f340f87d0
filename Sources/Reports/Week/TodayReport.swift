package import Evaluation
package import Planning

/// What is to be done: the late first, then what is due today, then what is to be measured, looked
/// back at, answered, closed and prepared.
package struct TodayReport: Encodable, Equatable, Sendable {
  package let now: WallTime
  package let timeZone: String
  /// Open posts of earlier days.
  package let late: [PostReport]
  /// Open posts of the day, whether their time has come or not.
  package let due: [PostReport]
  /// What went out today.
  package let published: [PostReport]
  /// Posts old enough to be judged that nobody measured then.
  package let toMeasure: [PostReport]
  /// How many posts wait for somebody's approval, on whatever day they are to go out.
  package let inReview: Int
  /// The channels whose followers nobody counted for a week, or ever.
  package let channelsToMeasure: [FollowersReport]
  /// The campaigns whose own numbers are to be counted for their goals.
  package let campaignsToMeasure: [CampaignNumberReport]
  /// What people said and what still needs an answer, the latest first.
  package let followUps: [FeedbackReport]
  /// Campaigns to be looked at again, months after their end.
  package let checkUps: [CheckUpReport]
  /// Campaigns that wait to be ended, evaluated, or for posts.
  package let campaigns: [CampaignDutyReport]
  /// Experiments that can be judged, and could not four weeks ago.
  package let experiments: [FinishedExperiment]
  /// What comes up within the time in which it is to be thought of, the next first.
  package let occasions: [ReminderReport]
  /// The next open post after today, so that an empty day says when it goes on.
  @OrNull package private(set) var next: PostReport?
  /// What to begin with, where the plan has no post at all.
  @OrNull package private(set) var firstStep: FirstStep?

  /// What was sought, where no post is so.
  @Unencoded package private(set) var sought: Sought?

  /// Something waits to be published, approved, measured, answered, looked at again, closed or prepared.
  package var hasWork: Bool {
    !late.isEmpty || !due.isEmpty || inReview > 0 || hasNumbersToRead || !followUps.isEmpty
      || !checkUps.isEmpty || !campaigns.isEmpty || !experiments.isEmpty || firstStep != nil
      || occasions.contains { $0.posts == 0 }
  }

  /// Something should have been done before: a post whose minute has passed, or a question of yesterday.
  package var isLate: Bool {
    !late.isEmpty || isTimePast || followUps.contains { $0.day < now.day }
  }

  /// The minute of a post of the day has passed.
  package var isTimePast: Bool { due.contains { $0.plannedAt.map { $0 < now } ?? false } }

  package var hasNumbersToRead: Bool {
    !toMeasure.isEmpty || !channelsToMeasure.isEmpty || !campaignsToMeasure.isEmpty
  }

  package init(
    posts: [MeasuredPost], channels: [ChannelFollowers] = [],
    campaignNumbers: [CampaignNumberReport] = [],
    feedback: [Feedback] = [], checkUps: [CheckUpReport] = [],
    campaigns: [CampaignDutyReport] = [], experiments: [FinishedExperiment] = [],
    occasions: [ReminderReport] = [], firstStep: FirstStep? = nil, sought: Sought? = nil,
    now: Instant, in context: PostContext
  ) {
    self.sought = sought
    let zone = context.zone
    let round = MeasuringRound(posts: posts, channels: channels, at: now, now: now, in: zone)
    let wall = zone.wallTime(at: now)
    let open = posts.filter(\.post.status.isOpen)
    let report = { (post: MeasuredPost) in PostReport(post, in: context) }
    self.now = wall
    timeZone = zone.identifier
    late = open.filter { $0.post.plannedAt.map { $0.day < wall.day } ?? false }.map(report)
    due = open.filter { $0.post.plannedAt?.day == wall.day }.map(report)
    inReview = open.count { $0.post.status == .inReview }
    published = posts.filter { $0.post.publishedAt.map { zone.day(of: $0) == wall.day } ?? false }
      .map(report)
    toMeasure = round.posts.map(report)
    self.checkUps = checkUps
    self.campaigns = campaigns
    self.experiments = experiments
    self.firstStep = firstStep
    self.occasions = occasions
    channelsToMeasure = round.channels.map { FollowersReport($0, in: zone) }
    campaignsToMeasure = campaignNumbers
    followUps = feedback.filter { $0.followUp == .open }.map(FeedbackReport.init)
    next =
      open.filter { $0.post.plannedAt.map { $0.day > wall.day } ?? false }
      .min { ($0.post.plannedAt ?? wall) < ($1.post.plannedAt ?? wall) }.map(report)
  }
}
