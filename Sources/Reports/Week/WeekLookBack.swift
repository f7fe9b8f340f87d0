package import Evaluation
package import Planning

/// A week's end in one page: what went out and what did not, what is to be measured, what comes next.
package struct WeekLookBack: Encodable, Equatable, Sendable {
  package let week: Week
  package let from: Day
  package let to: Day
  package let today: Day
  package let published: [PostReport]
  /// Its time has passed, and it is still open.
  package let notPublished: [PostReport]
  /// Still to come in this week.
  package let toCome: [PostReport]
  package let skipped: [PostReport]
  /// Posts old enough to be judged that nobody measured then.
  package let toMeasure: [PostReport]
  package let channelsToMeasure: [FollowersReport]
  package let campaignsToMeasure: [CampaignNumberReport]
  /// The first day on which something comes up that is not to be measured yet.
  @OrNull package private(set) var nextMeasuring: Day?
  /// What the week's posts take, beside the time that there was.
  package let minutes: WeekMinutes
  package let next: WeekReport
  /// Slots of the next week that are still free.
  package let freeNext: Int

  /// - Parameters:
  ///   - posts: of this week.
  ///   - round: what is to be measured now.
  ///   - campaigns: whose own numbers are to be counted now.
  package init(
    _ week: Week, posts: [MeasuredPost], round: MeasuringRound,
    campaigns: [CampaignNumberReport] = [], minutes: WeekMinutes, next: WeekReport, freeNext: Int,
    now: WallTime, in context: PostContext
  ) {
    let reports = { (isMeant: (Post) -> Bool) in
      posts.filter { isMeant($0.post) }.map { PostReport($0, in: context) }
    }
    self.week = week
    from = week.monday
    to = week.sunday
    today = now.day
    published = reports { $0.status == .published }
    notPublished = reports { $0.status.isOpen && ($0.plannedAt.map { $0 < now } ?? false) }
    toCome = reports { $0.status.isOpen && ($0.plannedAt.map { $0 >= now } ?? false) }
    skipped = reports { $0.status == .skipped }
    toMeasure = round.posts.map { PostReport($0, in: context) }
    channelsToMeasure = round.channels.map { FollowersReport($0, in: context.zone) }
    campaignsToMeasure = campaigns
    nextMeasuring = round.next
    self.minutes = minutes
    self.next = next
    self.freeNext = freeNext
  }
}
