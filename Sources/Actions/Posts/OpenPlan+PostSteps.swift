package import Planning
package import Reports
import Storage

/// Posts that move: on in their life, through the calendar, out of the plan. All of them or none.
extension OpenPlan {
  /// Takes posts a step further.
  package func take(
    _ step: PostStep, _ meant: PostsMeant
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(meant, being: step.from, in: change.snapshot, &notices).all
        if step.stopsAtErrors { try stopAtErrors(on: posts, in: change.snapshot) }
        let changed = try posts.map(step.taken)
        try change.update(changed)
        return try report(changed: changed, in: change.snapshot)
      }
    }
  }

  /// Moves posts that may still go out.
  /// - Parameter destination: a time as typed, seen from where each post stands.
  package func movePosts(
    _ meant: PostsMeant, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(
          meant, being: PostStatus.open, in: change.snapshot, &notices)
        let move = try MoveTimes(
          of: posts.chosen, to: destination, reader: calendarReader, in: zone)
        let moved = try posts.all.map { post in
          try post.moved(to: existing(move.time(of: post), &notices))
        }
        try change.update(moved)
        return try report(changed: moved, in: change.snapshot)
      }
    }
  }

  /// Copies posts as new drafts. What was skipped comes along only by its number.
  package func copyPosts(
    _ meant: PostsMeant, to destination: String
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        var left: [Notice] = []  // nobody changes what is not copied
        let posts = try meantPosts(
          meant, being: PostStatus.copied, in: change.snapshot, &left
        ).all
        let first = posts.compactMap { $0.plannedTime(in: zone) }.min()
        let copies = try posts.map { post in
          try post.channel.network.checkPlannable()
          let time = try calendarReader.wallTime(
            ofCopy: post, to: destination, first: first, in: zone)
          return (post: post, to: try existing(time, &notices))
        }
        return try report(changed: change.copy(copies), in: change.snapshot)
      }
    }
  }

  /// Deletes posts with their results and feedback.
  package func deletePosts(_ meant: PostsMeant) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        let posts = try meantPosts(
          meant, being: nil, tied: PostStatus.notPublished, names: .beginning,
          in: change.snapshot, &notices
        ).all
        let losses = try losses(with: posts, in: change.snapshot)
        switch meant {
        case .typed: notices += told(losses)
        case .shown(let shown):
          guard losses == shown.losses else {
            throw PlanFileError.changedMeanwhile(posts.map { "#\($0.id)" }.joined(separator: ", "))
          }
        }
        let reports = try reports(change.snapshot.measured(posts), in: change.snapshot)
        try change.delete(posts)
        return changed(reports)
      }
    }
  }
}
