import Evaluation
import Planning
package import Reports
import Storage

/// What is to be done today, and how the week went.
extension OpenPlan {
  /// - Parameter typed: filters for the posts.
  package func today(_ typed: [String]) throws -> TodayReport {
    try read { snapshot in
      var open = PostFilter()
      open.statuses.wanted = PostStatus.open
      let meant =
        try typed.isEmpty
        ? nil : Set(snapshot.posts(filter(typed, in: snapshot)).map(\.id))
      let posts = try snapshot.measuredPosts(open) + snapshot.measuredPosts(recentlyPublished)
      return TodayReport(
        posts: posts.filter { meant?.contains($0.id) ?? true },
        channels: try snapshot.channelFollowers(upTo: now),
        campaignNumbers: reports(
          on: try snapshot.campaignNumbers(upTo: now).filter {
            $0.isToBeCounted(on: today, in: zone)
          }),
        feedback: try snapshot.all(), checkUps: try dueCheckUps(in: snapshot),
        campaigns: try campaignDuties(in: snapshot),
        experiments: try finishedExperiments(in: snapshot),
        occasions: try reminders(in: snapshot), firstStep: try firstStep(in: snapshot),
        sought: meant?.isEmpty == true ? try sought(typed, among: Post.self, in: snapshot) : nil,
        now: now,
        in: try postContext(in: snapshot))
    }
  }

  /// A week's end in one page.
  /// - Parameter typed: a week as typed, this one where nothing was.
  package func lookBack(_ typed: [String]) throws -> WeekLookBack {
    try read { snapshot in
      let words = TimeWords(typed, spanKeys: [.week, .day])
      let week = try typedWeek(words.time)
      _ = try filter(words.filters, in: snapshot)  // it looks at the whole week
      let posts = try snapshot.measuredPosts(PostFilter(span: CalendarSpan(week, in: zone)))
      let round = MeasuringRound(
        posts: try snapshot.measuredPosts(recentlyPublished),
        channels: try snapshot.channelFollowers(upTo: now),
        campaigns: try snapshot.campaignNumbers(upTo: now), at: now, now: now, in: zone)
      let context = try postContext(in: snapshot)
      let next = week.adding(weeks: 1)
      return WeekLookBack(
        week, posts: posts, round: round, campaigns: reports(on: round.campaigns),
        minutes: WeekMinutes(
          try capacity(of: posts.map(\.post), context, isOver: true, in: snapshot)),
        next: try report(on: next, in: snapshot),
        freeNext: try freeSlots(in: next, snapshot).count, now: wallNow, in: context)
    }
  }

  /// What a plan lacks first; nil once it has a post.
  private func firstStep(in snapshot: PlanSnapshot) throws -> FirstStep? {
    guard try snapshot.count(Post.self) == 0 else { return nil }
    if try snapshot.count(Channel.self) == 0 {
      return try snapshot.count(Person.self) == 0 ? .everything : .channel
    }
    if try snapshot.count(Campaign.self) == 0 { return .campaign }
    return try snapshot.count(Slot.self) == 0 ? .slot : .post
  }

  private func reports(on counts: [CampaignNumber]) -> [CampaignNumberReport] {
    counts.map { CampaignNumberReport($0, currency: settings.currency.code, in: zone) }
  }

  /// The days whose posts are measured first, up to today.
  var recentDays: CalendarSpan {
    CalendarSpan(from: today.adding(days: -MeasuringRound.daysBack), through: today, in: zone)
  }

  /// The posts of these days that are out.
  var recentlyPublished: PostFilter {
    var filter = PostFilter(span: recentDays)
    filter.statuses.wanted = [.published]
    return filter
  }
}
