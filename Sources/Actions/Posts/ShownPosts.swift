package import Planning
package import Reports
import Storage

/// Posts that a person was shown before many change at once.
package struct ShownPosts: Sendable {
  /// Those that were typed.
  let chosen: [Post]
  /// With those that follow in their series.
  package let all: [Post]
}

extension OpenPlan {
  /// The posts that a change would be made to, so that a person can be asked.
  /// - Parameters:
  ///   - typed: numbers or a filter.
  ///   - states: in which a filter means a post; nil for all.
  ///   - destination: where they are to go, if they are: what forbids it is told before.
  package func shownPosts(
    _ typed: [String], following: Bool, being states: [PostStatus]? = nil,
    movingTo destination: String? = nil
  ) throws -> Noted<ShownPosts> {
    try noting { notices in
      _ = try author()
      return try read { snapshot in
        let posts = try shownPosts(
          typed, following: following, being: states, in: snapshot, &notices)
        if let destination {
          _ = try MoveTimes(of: posts.chosen, to: destination, reader: calendarReader, in: zone)
        }
        return posts
      }
    }
  }

  func shownPosts(
    _ typed: [String], following: Bool, being states: [PostStatus]?, in snapshot: PlanSnapshot,
    _ notices: inout [Notice]
  ) throws -> ShownPosts {
    let chosen =
      try states.map { try posts(typed, being: $0, in: snapshot, &notices) }
      ?? posts(typed, in: snapshot)
    return ShownPosts(
      chosen: chosen, all: following ? try withFollowing(chosen, in: snapshot) : chosen)
  }

  /// The posts that were shown must still be as they were.
  /// - Throws: `PlanFileError.changedMeanwhile`.
  func check(_ shown: ShownPosts, in snapshot: PlanSnapshot) throws {
    for post in shown.all where try snapshot.posts(PostFilter(ids: [post.id])) != [post] {
      throw PlanFileError.changedMeanwhile("#\(post.id)")
    }
  }
}
