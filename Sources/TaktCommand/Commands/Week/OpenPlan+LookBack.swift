import Evaluation
import Planning
import Reports
import Storage

extension StepwisePlan {
  /// A week's end in one page.
  func lookBack(on week: Week) throws -> WeekLookBack {
    let posts = try measuredPosts(PostFilter(span: CalendarSpan(week, in: zone)))
    let round = MeasuringRound(
      posts: try measuredPosts(recentlyPublished), channels: try channelFollowers(), at: now,
      now: now,
      in: zone)
    let next = week.adding(weeks: 1)
    return WeekLookBack(
      week, posts: posts, round: round,
      minutes: WeekMinutes(try capacity(of: posts.map(\.post))), next: try report(on: next),
      freeNext: try freeSlots(in: next).count, now: wallNow, in: try postScene())
  }

  /// The slots of a week that are still free, from now on.
  func freeSlots(in week: Week) throws -> [SlotTime] {
    let monday = WallTime(day: week.monday, time: .midnight)
    let start = max(WallTime(ordinalMinutes: monday.ordinalMinutes - 1), wallNow)
    return try repository.slotPlan(from: start.day, through: week.sunday, in: zone)
      .free(after: start, through: week.sunday)
  }
}
