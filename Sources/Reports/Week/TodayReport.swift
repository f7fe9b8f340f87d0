package import Evaluation
package import Planning

/// What is to be done: the late first, then what is due today, then what is to be measured, looked
/// back at, answered and prepared.
package struct TodayReport: Encodable, Equatable, Sendable {
  package let now: WallTime
  package let timeZone: String
  /// Open posts whose time has passed.
  package let late: [PostReport]
  /// Open posts of the rest of the day.
  package let due: [PostReport]
  /// What went out today.
  package let published: [PostReport]
  /// Posts old enough to be judged that nobody measured then.
  package let toMeasure: [PostReport]
  /// The channels whose followers were counted a week ago. What nobody ever counted is no duty.
  package let channelsToMeasure: [FollowersReport]
  /// The campaigns whose own numbers are to be counted for their goals.
  package let campaignsToMeasure: [CampaignNumberReport]
  /// What people said and what still needs an answer, the latest first.
  package let followUps: [FeedbackReport]
  /// Campaigns to be looked at again, months after their end.
  package let checkUps: [CheckUpReport]
  /// What comes up within the time in which it is to be thought of, the next first.
  package let occasions: [ReminderReport]
  /// The next open post after today, so that an empty day says when it goes on.
  @OrNull package private(set) var next: PostReport?

  /// What was sought, where no post is so.
  @Unencoded package private(set) var sought: Sought?

  /// Something waits to be published, measured, answered, looked at again or prepared.
  package var hasWork: Bool {
    !late.isEmpty || !due.isEmpty || hasNumbersToRead || !followUps.isEmpty || !checkUps.isEmpty
      || occasions.contains { $0.posts == 0 }
  }

  /// Something should have been done before: a post that waits, or a question of yesterday.
  package var isLate: Bool {
    !late.isEmpty || followUps.contains { $0.day < now.day }
  }

  package var hasNumbersToRead: Bool {
    !toMeasure.isEmpty || !channelsToMeasure.isEmpty || !campaignsToMeasure.isEmpty
  }

  package init(
    posts: [MeasuredPost], channels: [ChannelFollowers] = [],
    campaigns: [CampaignNumberReport] = [],
    feedback: [Feedback] = [], checkUps: [CheckUpReport] = [], occasions: [ReminderReport] = [],
    sought: Sought? = nil,
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
    late = open.filter { $0.post.plannedAt.map { $0 < wall } ?? false }.map(report)
    due = open.filter { $0.post.plannedAt.map { $0 >= wall && $0.day == wall.day } ?? false }
      .map(report)
    published = posts.filter { $0.post.publishedAt.map { zone.day(of: $0) == wall.day } ?? false }
      .map(report)
    toMeasure = round.posts.map(report)
    self.checkUps = checkUps
    self.occasions = occasions
    channelsToMeasure = round.channels.filter { $0.last != nil }
      .map { FollowersReport($0, in: zone) }
    campaignsToMeasure = campaigns
    followUps = feedback.filter { $0.followUp == .open }.map(FeedbackReport.init)
    next =
      open.filter { $0.post.plannedAt.map { $0.day > wall.day } ?? false }
      .min { ($0.post.plannedAt ?? wall) < ($1.post.plannedAt ?? wall) }.map(report)
  }
}
