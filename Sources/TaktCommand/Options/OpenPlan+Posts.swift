import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// Posts with what was measured of them, and what a check says.
extension StepwisePlan {
  func measuredPosts(_ filter: PostFilter = PostFilter()) throws -> [MeasuredPost] {
    try repository.posts(filter).with(repository.measurements(ofPosts: filter))
  }

  /// The days whose posts are measured first, up to today.
  var recentDays: CalendarSpan {
    CalendarSpan(
      from: today.adding(days: -MeasuringRound.daysBack), through: today, in: zone)
  }

  /// The posts of these days that are out.
  var recentlyPublished: PostFilter {
    var filter = PostFilter(span: recentDays)
    filter.statuses.wanted = [.published]
    return filter
  }

  func measured(_ posts: [Post]) throws -> [MeasuredPost] {
    try posts.with(repository.measurements(ofPosts: posts.map(\.id)))
  }

  func channelMeasurements() throws -> [Channel: [Measurement]] {
    try repository.channels().reduce(into: [:]) { found, channel in
      found[channel] = try repository.measurements(of: channel.id)
    }
  }

  /// How many followed each channel when somebody last counted.
  func channelFollowers() throws -> [ChannelFollowers] {
    let last = try repository.lastTotals(of: .followers, upTo: now)
    return try repository.channels().map { ChannelFollowers(channel: $0, last: last[$0.id]) }
  }

  /// What posts are shown by.
  func postScene() throws -> PostScene {
    PostScene(
      in: zone, links: settings.links, usualMinutes: UsualMinutes(of: try repository.postTimes()))
  }

  func reports(_ posts: [MeasuredPost]) throws -> [PostReport] {
    let scene = try postScene()
    return posts.map { PostReport($0, in: scene) }
  }

  /// The posts of some days as the calendar shows them.
  func reports(on span: CalendarSpan, matching filter: PostFilter = PostFilter()) throws
    -> [PostReport]
  {
    var filter = filter
    filter.within = span
    return try reports(measuredPosts(filter))
  }

  /// What the rules say about posts, with everything that they look at beside them.
  func findings(on posts: [Post]) throws -> [Finding] {
    guard posts.contains(where: \.status.isOpen) else { return [] }
    let scene = CheckScene(
      now: wallNow, channels: try repository.channels(), campaigns: try repository.campaigns(),
      openPosts: first(ofEach: posts + (try neighbours(of: posts))).filter(\.status.isOpen),
      campaignPosts: first(ofEach: posts + (try siblings(of: posts))), links: settings.links,
      calendar: try planCalendar(), mediaFiles: try mediaFiles(of: posts))
    return Rule.findings(on: posts, in: scene)
  }

  /// A post as it was given goes before itself as it is stored: in a dry run they differ.
  private func first(ofEach posts: [Post]) -> [Post] {
    var seen: Set<PostID> = []
    return posts.filter { seen.insert($0.id).inserted }
  }

  /// The open posts of the same days; of many posts simply all.
  private func neighbours(of posts: [Post]) throws -> [Post] {
    var filter = PostFilter()
    filter.statuses.wanted = PostStatus.open
    if posts.count <= 20 {
      filter.spans.wanted = posts.compactMap(\.plannedAt?.day).map { day in
        CalendarSpan(from: day.adding(days: -1), through: day.adding(days: 1), in: zone)
      }
    }
    return try repository.posts(filter)
  }

  /// The posts of the same campaigns that are open or out.
  private func siblings(of posts: [Post]) throws -> [Post] {
    var filter = PostFilter()
    filter.campaigns.wanted = Array(Set(posts.compactMap(\.campaign?.id)))
    filter.statuses.unwanted = [.skipped]
    return filter.campaigns.isEmpty ? [] : try repository.posts(filter)
  }

  /// - Throws: `PlanningError.findings` with the errors among them.
  func stopAtErrors(on posts: [Post]) throws {
    let errors = try findings(on: posts).filter { $0.severity == .error }
    guard errors.isEmpty else { throw PlanningError.findings(errors) }
  }

  /// Posts as a change left them, with what a check says of them.
  func report(changed posts: [Post]) throws -> ChangeReport<PostReport> {
    let findings = try findings(on: posts)
    return ChangeReport(
      try reports(measured(posts)),
      findings: findings.map { FindingReport($0, in: Speech.current.language) },
      dryRun: options.dryRun)
  }

  func show(
    changed posts: [Post],
    _ text: (TextWriter, ChangeReport<PostReport>) -> String
  ) throws {
    try options.show(report(changed: posts), text)
  }
}
