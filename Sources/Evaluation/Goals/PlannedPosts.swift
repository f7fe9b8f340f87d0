import Planning

/// The posts that a goal's plan consists of.
struct PlannedPosts {
  /// The posts by when each is due and how soon it has its effect.
  let posts: [(due: WallTime, effect: PostEffect)]
  /// The number of posts that there will be by the due day.
  let count: Double

  func due(by moment: WallTime) -> Double {
    posts.reduce(0) { $0 + $1.effect.share(from: $1.due, to: moment) }
  }
}

extension GoalCase {
  /// A plan that reaches over less than this share of the time is made week by week: it is taken to go
  /// on at its pace. Takt's own choice.
  private static let wholePlan = 0.75

  /// The posts planned by the due day; nil without any.
  var plan: PlannedPosts? {
    let planned = results.posts.map(\.post).filter { post in
      post.origin == .planned && counts(post)
        && post.plannedAt.map { $0.day <= goal.due } ?? false
    }
    guard let last = planned.compactMap(\.plannedAt?.day).max() else { return nil }
    let total = goal.due.ordinal - campaign.period.from.ordinal + 1
    let reach = max(last, min(today, goal.due)).ordinal - campaign.period.from.ordinal + 1
    let isWhole = Double(reach) >= Self.wholePlan * Double(total)
    let rest = isWhole ? 1 : Double(total) / Double(max(reach, 1))
    return PlannedPosts(
      posts: planned.compactMap { post in
        post.plannedAt.map { time in
          (time, PostEffect(of: metric, on: post.channel.network))
        }
      }, count: Double(planned.count) * rest)
  }
}
