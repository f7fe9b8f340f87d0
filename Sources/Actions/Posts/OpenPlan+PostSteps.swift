package import Planning
package import Reports
import Storage

/// Posts that move: on in their life, through the calendar, out of the plan. All of them or none; either as
/// they were typed, or as a person was shown them and said yes.
extension OpenPlan {
  /// Takes posts a step further.
  package func take(
    _ step: PostStep, _ typed: PostsTyped
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(typed, being: step.from, in: change.snapshot, &notices)
        return try take(step, posts.all, in: change)
      }
    }
  }

  package func take(
    _ step: PostStep, _ shown: ShownPosts
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { _ in
      try change { change in
        try take(step, meantPosts(shown, in: change.snapshot).all, in: change)
      }
    }
  }

  private func take(
    _ step: PostStep, _ posts: [Post], in change: PlanChange
  ) throws -> ChangeReport<PostReport> {
    if step.stopsAtErrors { try stopAtErrors(on: posts, in: change.snapshot) }
    let changed = try posts.map(step.taken)
    try change.update(changed)
    return try report(changed: changed, in: change.snapshot)
  }

  /// Moves posts that may still go out.
  /// - Parameter destination: a time as typed, seen from where each post stands.
  package func movePosts(
    _ typed: PostsTyped, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(
          typed, being: PostStatus.open, in: change.snapshot, &notices)
        return try move(posts, to: destination, in: change, &notices)
      }
    }
  }

  package func movePosts(
    _ shown: ShownPosts, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        try move(
          meantPosts(shown, in: change.snapshot), to: destination, in: change, &notices)
      }
    }
  }

  private func move(
    _ posts: MeantPosts, to destination: String, in change: PlanChange, _ notices: inout [Notice]
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
        var left: [Notice] = []  // nobody changes what is not copied
        let posts = try meantPosts(
          PostsTyped(typed), being: PostStatus.copied, in: change.snapshot, &left)
        return try copy(posts.all, to: destination, in: change, &notices)
      }
    }
  }

  package func copyPosts(
    _ shown: ShownPosts, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        try copy(
          meantPosts(shown, in: change.snapshot).all, to: destination, in: change, &notices)
      }
    }
  }

  private func copy(
    _ posts: [Post], to destination: String, in change: PlanChange, _ notices: inout [Notice]
  ) throws -> ChangeReport<PostReport> {
    let first = posts.compactMap { $0.plannedTime(in: zone) }.min()
    let copies = try posts.map { post in
      try post.channel.network.checkPlannable()
      let time = try calendarReader.wallTime(
        ofCopy: post, to: destination, first: first, in: zone)
      return (post: post, to: try existing(time, &notices))
    }
    return try report(changed: change.copy(copies), in: change.snapshot)
  }

  /// Deletes posts with their results and feedback.
  package func deletePosts(_ typed: PostsTyped) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(
          typed, being: nil, tied: PostStatus.notPublished, in: change.snapshot, &notices)
        return try delete(posts.all, in: change)
      }
    }
  }

  package func deletePosts(_ shown: ShownPosts) throws -> Noted<ChangeReport<PostReport>> {
    try noting { _ in
      try change { change in
        let posts = try meantPosts(shown, in: change.snapshot).all
        guard try losses(with: posts, in: change.snapshot) == shown.losses else {
          throw PlanFileError.changedMeanwhile(posts.map { "#\($0.id)" }.joined(separator: ", "))
        }
        return try delete(posts, in: change)
      }
    }
  }

  private func delete(_ posts: [Post], in change: PlanChange) throws -> ChangeReport<PostReport> {
    let reports = try reports(change.snapshot.measured(posts), in: change.snapshot)
    try change.delete(posts)
    return changed(reports)
  }
}
