package import Planning

/// What a week's posts take beside the time that there is.
package struct WeekCapacity: Sendable {
  /// What one person has to do.
  package struct Share: Sendable {
    package let person: Person
    package let planned: Int
  }

  /// A post to be dropped or put off, so that the rest fits.
  package struct Drop: Sendable {
    package let post: Post
    package let minutes: Int
    package let ground: NetworkWorth.Ground
  }

  /// Minutes of the week's posts.
  package let planned: Int
  /// Minutes of all people; nil while nobody stated any.
  package let available: Int?
  /// Minutes kept for answering; nil while nobody stated any, and in a week that is over.
  package let reserve: Int?
  /// The firm's own times enter nothing of it.
  package let isAssumed: Bool
  /// Everybody who stated a week's time.
  package let shares: [Share]
  /// The first to go first; empty where everything fits.
  package let drops: [Drop]

  /// Minutes that the answers to a text take at least. Source: the method of capacity planning that Takt
  /// follows, as the share of the week is.
  package static let minutesOfAnswers = 10

  /// - Parameters:
  ///   - posts: those of the week; skipped ones count for nothing.
  ///   - owner: who does a post.
  ///   - share: the part of the week that is kept for answering.
  ///   - isOver: nothing can be dropped or kept free any more.
  ///   - worth: asked for only where not everything fits, since it may take reading many results.
  package init(
    of posts: [Post], people: [Person], owner: (Post) -> PersonID?, usual: UsualMinutes,
    reserve share: AnsweringReserve, isOver: Bool = false,
    worth: () throws -> NetworkWorth
  ) rethrows {
    let posts = posts.filter { $0.status != .skipped && $0.origin == .planned }
    let minutes = { (posts: [Post]) in posts.reduce(0) { $0 + $1.plannedMinutes(usual) } }
    let stated = people.filter { $0.minutesPerWeek != nil }
    let available =
      stated.isEmpty ? nil : stated.reduce(0) { $0 + ($1.minutesPerWeek?.minutes ?? 0) }
    let byOwner = Dictionary(grouping: posts, by: owner)
    planned = minutes(posts)
    self.available = available
    isAssumed = usual.isAssumed
    reserve =
      isOver ? nil : available.map { Self.reserve(of: $0, share: share, for: posts) }
    shares = stated.map { Share(person: $0, planned: minutes(byOwner[$0.id] ?? [])) }
    guard let available, let reserve, planned + reserve > available else {
      drops = []
      return
    }
    let worth = try worth()
    var rest = posts
    drops = Self.order(posts.filter(\.status.isOpen), by: worth).compactMap { post in
      let reserve = Self.reserve(of: available, share: share, for: rest)
      guard minutes(rest) + reserve > available else { return nil }
      rest.removeAll { $0.id == post.id }
      return Drop(
        post: post, minutes: post.plannedMinutes(usual),
        ground: worth.ground(of: post.channel.network))
    }
  }

  /// What says again what an earlier post says asks for no more of it: people answer a text once.
  private static func reserve(
    of available: Int, share: AnsweringReserve, for posts: [Post]
  ) -> Int {
    let posts = posts.filter { !$0.isRepeat }.count
    return share.percent == 0 ? 0 : max(available * share.percent / 100, minutesOfAnswers * posts)
  }

  /// The least valuable network first; there what is least finished, then what comes last.
  private static func order(_ posts: [Post], by worth: NetworkWorth) -> [Post] {
    posts.sorted { left, right in
      let places = [left, right].map { worth.place(of: $0.channel.network) }
      if places[0] != places[1] { return places[0] > places[1] }
      let steps = [left, right].map { PostStatus.open.firstIndex(of: $0.status) ?? 0 }
      if steps[0] != steps[1] { return steps[0] < steps[1] }
      guard let first = left.plannedAt, let second = right.plannedAt, first != second else {
        return left.id > right.id
      }
      return first > second
    }
  }
}
