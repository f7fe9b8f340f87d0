import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// Posts with what was measured of them, and what a check says.
extension OpenPlan {
  func measuredPosts(_ filter: PostFilter = PostFilter()) throws -> [MeasuredPost] {
    try repository.posts(filter).with(repository.measurements(ofPosts: filter))
  }

  func measured(_ posts: [Post]) throws -> [MeasuredPost] {
    guard !posts.isEmpty else { return [] }
    return posts.with(try repository.measurements(ofPosts: PostFilter(ids: posts.map(\.id))))
  }

  func channelMeasurements() throws -> [Channel: [Measurement]] {
    try repository.channels().reduce(into: [:]) { found, channel in
      found[channel] = try repository.measurements(of: channel.id)
    }
  }

  /// The posts of some days as the calendar shows them.
  func reports(on span: CalendarSpan, matching filter: PostFilter = PostFilter()) throws
    -> [PostReport]
  {
    var filter = filter
    filter.spans.wanted = [span]
    return try measuredPosts(filter).map { PostReport($0, in: zone) }
  }

  /// What the rules say about posts, with everything that they look at beside them.
  func findings(on posts: [Post]) throws -> [Finding] {
    guard posts.contains(where: \.status.isOpen) else { return [] }
    let scene = CheckScene(
      now: wallNow, channels: try repository.channels(), campaigns: try repository.campaigns(),
      openPosts: try neighbours(of: posts))
    return Rule.findings(on: posts, in: scene)
  }

  /// The open posts that rules compare with: those of the same days and of the same campaigns.
  private func neighbours(of posts: [Post]) throws -> [Post] {
    var filter = PostFilter()
    filter.statuses.wanted = PostStatus.allCases.filter(\.isOpen)
    guard posts.count <= 20 else { return try repository.posts(filter) }
    var around = filter
    around.spans.wanted = posts.compactMap(\.plannedAt?.day).map { day in
      CalendarSpan(from: day.adding(days: -1), through: day.adding(days: 1), in: zone)
    }
    var siblings = filter
    siblings.campaigns.wanted = Array(Set(posts.compactMap(\.campaign?.id)))
    let found =
      (around.spans.isEmpty ? [] : try repository.posts(around))
      + (siblings.campaigns.isEmpty ? [] : try repository.posts(siblings)) + posts
    var seen: Set<PostID> = []
    return found.filter { seen.insert($0.id).inserted && $0.status.isOpen }
  }

  /// - Throws: `PlanningError.findings` with the errors among them.
  func stopAtErrors(on posts: [Post]) throws {
    let errors = try findings(on: posts).filter { $0.severity == .error }
    guard errors.isEmpty else { throw PlanningError.findings(errors) }
  }

  /// Shows posts as a change left them, with what a check says of them.
  func show(
    changed posts: [Post],
    _ text: (TextWriter, ChangeReport<PostReport>) -> String
  ) throws {
    let findings = try findings(on: posts)
    let report = ChangeReport(
      try measured(posts).map { PostReport($0, in: zone) },
      findings: findings.map { FindingReport($0, in: Speech.current.language) },
      dryRun: options.dryRun)
    try options.show(report, text)
  }
}
