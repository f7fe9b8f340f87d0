import Evaluation
package import Planning

/// What is to be done: the late first, then what is due today, then what is to be measured.
package struct TodayReport: Codable, Equatable, Sendable {
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
  /// The next open post after today, so that an empty day says when it goes on.
  @OrNull package private(set) var next: PostReport?

  /// Posts older than this are not asked for any more: who begins with a past should not be buried
  /// under it. `takt log` still finds them.
  package static let daysBack = 60

  /// Something waits to be published or measured.
  package var hasWork: Bool { !late.isEmpty || !due.isEmpty || !toMeasure.isEmpty }

  package init(posts: [MeasuredPost], now: Instant, in zone: PlanZone) {
    let wall = zone.wallTime(at: now)
    let open = posts.filter(\.post.status.isOpen)
    let report = { (post: MeasuredPost) in PostReport(post, in: zone) }
    self.now = wall
    timeZone = zone.identifier
    late = open.filter { $0.post.plannedAt.map { $0 < wall } ?? false }.map(report)
    due = open.filter { $0.post.plannedAt.map { $0 >= wall && $0.day == wall.day } ?? false }
      .map(report)
    published = posts.filter { $0.post.publishedAt.map { zone.day(of: $0) == wall.day } ?? false }
      .map(report)
    toMeasure = posts.filter { $0.isToBeMeasured(at: now) }.map(report)
    next =
      open.filter { $0.post.plannedAt.map { $0.day > wall.day } ?? false }
      .min { ($0.post.plannedAt ?? wall) < ($1.post.plannedAt ?? wall) }.map(report)
  }
}
