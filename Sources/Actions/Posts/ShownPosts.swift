package import Planning
package import Reports
import Storage

/// Posts that a person was shown before many change at once.
package struct ShownPosts: Sendable {
  let typed: PostsTyped
  /// Those that were typed, and those that are tied to them where that was asked for.
  let chosen: [Post]
  /// With those that follow in their series.
  package let all: [Post]
  /// The same as they are shown.
  package let reports: [PostReport]
  /// What would be deleted with them; nothing where they are only changed.
  package let losses: Losses
}

/// Which posts a change is for, as a person typed it.
package struct PostsTyped: Sendable {
  /// Numbers or a filter.
  package var words: [String]
  /// The later ones of their series, too.
  package var following: Bool
  /// Those that were made together with them, or from the same idea, too.
  package var together: Bool

  package init(_ words: [String], following: Bool = false, together: Bool = false) {
    self.words = words
    self.following = following
    self.together = together
  }
}

/// The posts that a change is for: as they were typed, or as a person was shown them and said yes.
package enum PostsMeant: Sendable {
  case typed(PostsTyped)
  case shown(ShownPosts)

  /// How they were typed.
  var typed: PostsTyped {
    switch self {
    case .typed(let typed): typed
    case .shown(let shown): shown.typed
    }
  }
}

extension OpenPlan {
  /// The posts that a change would be made to, so that a person can be asked.
  /// - Parameters:
  ///   - states: in which a filter means a post; nil for all.
  ///   - tiedStates: in which a tied post is meant; nil as a filter means it.
  ///   - destination: where they are to go, if they are: what forbids it is told before.
  ///   - edit: what of them is to become different, if it is: likewise.
  ///   - isDeleting: what would go along with them is looked up.
  package func shownPosts(
    _ typed: PostsTyped, being states: [PostStatus]? = nil, tied tiedStates: [PostStatus]? = nil,
    movingTo destination: String? = nil, revisedBy edit: PostRevision? = nil,
    isDeleting: Bool = false
  ) throws -> Noted<ShownPosts> {
    try noting { notices in
      _ = try author()
      return try read { snapshot in
        let posts = try typedPosts(
          typed, being: states, tied: tiedStates, names: isDeleting ? .beginning : .anyPart,
          in: snapshot, &notices)
        if let destination {
          _ = try MoveTimes(of: posts.chosen, to: destination, reader: calendarReader, in: zone)
        }
        if let edit { try check(edit, of: posts, typed, in: snapshot) }
        return ShownPosts(
          typed: typed, chosen: posts.chosen, all: posts.all,
          reports: try reports(snapshot.measured(posts.all), in: snapshot),
          losses: isDeleting ? try losses(with: posts.all, in: snapshot) : Losses())
      }
    }
  }

  /// What would be deleted along with some posts.
  func losses(with posts: [Post], in snapshot: PlanSnapshot) throws -> Losses {
    var losses = try snapshot.losses(with: posts.map(\.id))
    losses.published = posts.filter { $0.status == .published }.map(\.id)
    return losses
  }

  /// Posts that are meant, and with those that follow in their series.
  typealias MeantPosts = (chosen: [Post], all: [Post])

  /// The posts that a change is for; those that were shown as they were shown.
  /// - Throws: as `typedPosts` and `stillPosts` do.
  func meantPosts(
    _ meant: PostsMeant, being states: [PostStatus]?, tied tiedStates: [PostStatus]? = nil,
    names: NameMatch = .anyPart, in snapshot: PlanSnapshot, _ notices: inout [Notice]
  ) throws -> MeantPosts {
    switch meant {
    case .typed(let typed):
      try typedPosts(
        typed, being: states, tied: tiedStates, names: names, in: snapshot, &notices)
    case .shown(let shown): try stillPosts(shown, in: snapshot)
    }
  }

  /// The posts that were typed. A number means its post; of what a filter finds, and of what is tied to
  /// them, only those count that are in such a state, and the others are named.
  /// - Throws: `PostFilterError`, `PlanFileError.noSuch`, `SeriesError.notInSeries`.
  private func typedPosts(
    _ typed: PostsTyped, being states: [PostStatus]?, tied tiedStates: [PostStatus]?,
    names: NameMatch, in snapshot: PlanSnapshot, _ notices: inout [Notice]
  ) throws -> MeantPosts {
    let found = try posts(typed.words, names: names, in: snapshot)
    let tied = typed.together ? try self.tied(to: found, in: snapshot) : []
    func isMeant(_ post: Post) -> Bool { states?.contains(post.status) ?? true }
    func isTiedMeant(_ post: Post) -> Bool { tiedStates?.contains(post.status) ?? isMeant(post) }
    let isFilter = Self.isFilter(typed.words)
    let chosen = (isFilter ? found.filter(isMeant) : found) + tied.filter(isTiedMeant)
    let others =
      (isFilter ? found.filter { !isMeant($0) } : []) + tied.filter { !isTiedMeant($0) }
    let left = PostStatus.allCases.filter { state in others.contains { $0.status == state } }
    guard !chosen.isEmpty else { throw PostFilterError.allInStates(others.count, left) }
    if !others.isEmpty { notices.append(.leftAlone(others.map(\.id), left)) }
    return (chosen, typed.following ? try withFollowing(chosen, in: snapshot) : chosen)
  }

  /// The posts that were shown, as they still are.
  /// - Throws: `PlanFileError.changedMeanwhile`.
  private func stillPosts(_ shown: ShownPosts, in snapshot: PlanSnapshot) throws -> MeantPosts {
    let posts = try snapshot.postsByNumber(shown.all.map(\.id))
    let all = try shown.all.map { old in
      guard let post = posts[old.id], post.isUnchanged(since: old) else {
        throw PlanFileError.changedMeanwhile("#\(old.id)")
      }
      return post
    }
    return (shown.chosen.compactMap { posts[$0.id] }, all)
  }
}
