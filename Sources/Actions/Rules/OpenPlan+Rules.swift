import Planning
package import Reports
import Storage

/// What the rules say about posts.
extension OpenPlan {
  /// Checks posts; every post where nothing was typed.
  package func check(_ typed: [String]) throws -> CheckReport {
    try read { snapshot in
      let posts = try postsIfAny(typed, in: snapshot)
      return CheckReport(
        try findings(on: posts, in: snapshot), posts: posts.count,
        sought: try sought(typed, among: Post.self, in: snapshot), in: language)
    }
  }

  /// What the rules say, with everything that they look at beside the posts.
  func findings(on posts: [Post], in snapshot: PlanSnapshot) throws -> [Finding] {
    guard posts.contains(where: \.status.isOpen) else { return [] }
    let context = CheckContext(
      now: wallNow, channels: try snapshot.all(), campaigns: try snapshot.all(),
      openPosts: first(ofEach: posts + (try neighbours(of: posts, in: snapshot)))
        .filter(\.status.isOpen),
      campaignPosts: first(ofEach: posts + (try siblings(of: posts, in: snapshot))),
      links: settings.links, calendar: try planCalendar(in: snapshot),
      mediaFiles: mediaFiles(of: posts))
    return Rule.findings(on: posts, in: context)
  }

  private func first(ofEach posts: [Post]) -> [Post] {
    var seen: Set<PostID> = []
    return posts.filter { seen.insert($0.id).inserted }
  }

  /// The open posts of the same days; of many posts simply all.
  private func neighbours(of posts: [Post], in snapshot: PlanSnapshot) throws -> [Post] {
    var filter = PostFilter()
    filter.statuses.wanted = PostStatus.open
    if posts.count <= 20 {
      filter.spans.wanted = posts.compactMap(\.plannedAt?.day).map { day in
        CalendarSpan(from: day.adding(days: -1), through: day.adding(days: 1), in: zone)
      }
    }
    return try snapshot.posts(filter)
  }

  /// The posts of the same campaigns that are open or out.
  private func siblings(of posts: [Post], in snapshot: PlanSnapshot) throws -> [Post] {
    var filter = PostFilter()
    filter.campaigns.wanted = Array(Set(posts.compactMap(\.campaign?.id)))
    filter.statuses.unwanted = [.skipped]
    return filter.campaigns.isEmpty ? [] : try snapshot.posts(filter)
  }

  /// - Throws: `PostError.findings` with the errors among them.
  func stopAtErrors(on posts: [Post], in snapshot: PlanSnapshot) throws {
    let errors = try findings(on: posts, in: snapshot).filter { $0.severity == .error }
    guard errors.isEmpty else { throw PostError.findings(errors) }
  }
}
