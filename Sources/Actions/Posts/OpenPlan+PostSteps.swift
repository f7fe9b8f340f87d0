package import Planning
package import Reports
import Storage

/// Posts that move: on in their life, through the calendar, out of the plan. All of them or none.
extension OpenPlan {
  /// Takes posts a step further.
  /// - Parameter typed: numbers or a filter.
  package func take(
    _ step: PostStep, _ typed: [String], following: Bool
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try shownPosts(
          typed, following: following, being: step.from, in: change.snapshot, &notices
        ).all
        if step.stopsAtErrors { try stopAtErrors(on: posts, in: change.snapshot) }
        let changed = try posts.map(step.taken)
        try change.update(changed)
        return try self.report(changed: changed, in: change.snapshot)
      }
    }
  }

  /// Moves posts that may still go out.
  /// - Parameters:
  ///   - shown: what a person said yes to.
  ///   - destination: a time as typed, seen from where each post stands.
  package func movePosts(
    _ shown: ShownPosts, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        try check(shown, in: change.snapshot)
        return try move(shown, to: destination, in: change, &notices)
      }
    }
  }

  package func movePosts(
    _ typed: [String], following: Bool, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try shownPosts(
          typed, following: following, being: PostStatus.open, in: change.snapshot, &notices)
        return try move(posts, to: destination, in: change, &notices)
      }
    }
  }

  private func move(
    _ posts: ShownPosts, to destination: String, in change: PlanChange, _ notices: inout [Notice]
  ) throws -> ChangeReport<PostReport> {
    let move = try MoveTimes(
      of: posts.chosen, to: destination, reader: calendarReader, in: zone)
    let moved = try posts.all.map { post in
      try post.moved(to: existing(move.time(of: post), &notices))
    }
    try change.update(moved)
    return try report(changed: moved, in: change.snapshot)
  }

  /// Copies posts as new drafts. What was skipped comes along only by its number.
  package func copyPosts(
    _ typed: [String], to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let found = try posts(typed, in: change.snapshot)
        let meant = Self.isFilter(typed) ? found.filter { $0.status != .skipped } : found
        guard !meant.isEmpty else { throw PostFilterError.nothingFound }
        let first = meant.compactMap { $0.plannedTime(in: zone) }.min()
        let copies = try meant.map { post in
          try post.channel.network.checkPlannable()
          let time = try calendarReader.wallTime(
            ofCopy: post, to: destination, first: first, in: zone)
          return (post: post, to: try existing(time, &notices))
        }
        return try self.report(changed: change.copy(copies), in: change.snapshot)
      }
    }
  }

  /// Deletes posts with their results and feedback.
  /// - Parameter shown: what a person said yes to.
  package func deletePosts(_ shown: ShownPosts) throws -> ChangeReport<PostReport> {
    try change { change in
      try check(shown, in: change.snapshot)
      return try delete(shown.all, in: change)
    }
  }

  package func deletePosts(
    _ typed: [String], following: Bool
  ) throws -> ChangeReport<PostReport> {
    try change { change in
      let posts = try posts(typed, in: change.snapshot)
      return try delete(
        following ? withFollowing(posts, in: change.snapshot) : posts, in: change)
    }
  }

  private func delete(_ posts: [Post], in change: PlanChange) throws -> ChangeReport<PostReport> {
    let reports = try reports(change.snapshot.measured(posts), in: change.snapshot)
    try change.delete(posts)
    return changed(reports)
  }
}
