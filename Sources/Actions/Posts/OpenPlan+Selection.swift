import Planning
import Reports
import Storage

/// Posts as they are meant: by their numbers, or by a filter.
extension OpenPlan {
  /// Numbers and conditions as one filter.
  func filter(_ texts: [String], in snapshot: PlanSnapshot) throws -> PostFilter {
    try texts.reduce(into: PostFilter()) { filter, text in
      if let id = PostID(argument: text) {
        filter.ids.append(id)
      } else {
        try add(FilterCondition(text), to: &filter, in: snapshot)
      }
    }
  }

  private func add(
    _ condition: FilterCondition, to filter: inout PostFilter, in snapshot: PlanSnapshot
  ) throws {
    for value in condition.values {
      switch condition.key {
      case .campaign: try filter.campaigns.add(snapshot.campaign(named: value).id, condition)
      case .channel: try filter.channels.add(snapshot.channel(named: value).id, condition)
      case .network: try filter.networks.add(Network.find(value), condition)
      case .owner: try filter.owners.add(snapshot.person(named: value).id, condition)
      case .pillar: try filter.pillars.add(snapshot.pillar(named: value).id, condition)
      case .idea: try filter.ideas.add(condition.id(value), condition)
      case .series: try filter.series.add(condition.id(value), condition)
      case .group: try filter.groups.add(condition.id(value), condition)
      case .experiment:
        try filter.experiments.add(snapshot.experiment(named: value).id, condition)
      case .text: filter.words.add(value, condition)
      case .status: try filter.statuses.add(condition.choice(value), condition)
      case .format: try filter.formats.add(condition.choice(value), condition)
      case .day:
        let day = try calendarReader.day(value)
        filter.spans.add(CalendarSpan(from: day, through: day, in: zone), condition)
      case .week:
        try filter.spans.add(CalendarSpan(calendarReader.week(value), in: zone), condition)
      case .month:
        try filter.spans.add(CalendarSpan(calendarReader.month(value), in: zone), condition)
      }
    }
  }

  /// The posts that are meant, every post where nothing was typed. A number that is not there is an
  /// error, a filter may find nothing.
  func postsIfAny(_ typed: [String], in snapshot: PlanSnapshot) throws -> [Post] {
    let ids = typed.compactMap(PostID.init(argument:))
    guard ids.count < typed.count || ids.isEmpty else {
      return try snapshot.posts(numbered: ids.distinct)
    }
    return try snapshot.posts(filter(typed, in: snapshot))
  }

  /// The posts as `postsIfAny` finds them, where they are to be changed.
  /// - Throws: `PostFilterError.nothingMeant`, `.nothingFound`.
  func posts(_ typed: [String], in snapshot: PlanSnapshot) throws -> [Post] {
    guard !typed.isEmpty else { throw PostFilterError.nothingMeant }
    let found = try postsIfAny(typed, in: snapshot)
    guard !found.isEmpty else { throw PostFilterError.nothingFound }
    return found
  }

  /// The posts as `posts` finds them; of a filter only those in such a state. A number means its post.
  func posts(
    _ typed: [String], being states: [PostStatus], in snapshot: PlanSnapshot,
    _ notices: inout [Notice]
  ) throws -> [Post] {
    let found = try posts(typed, in: snapshot)
    guard Self.isFilter(typed) else { return found }
    let meant = found.filter { states.contains($0.status) }
    let others = found.filter { !states.contains($0.status) }
    guard !meant.isEmpty else { throw PostFilterError.nothingFound }
    guard !others.isEmpty else { return meant }
    let left = PostStatus.allCases.filter { state in others.contains { $0.status == state } }
    notices.append(.leftAlone(others.map(\.id), left))
    return meant
  }

  /// Whether anything but numbers was typed.
  static func isFilter(_ typed: [String]) -> Bool {
    typed.contains { PostID(argument: $0) == nil }
  }

  /// Posts, and what follows them in their series on the same channel.
  /// - Throws: `SeriesError.notInSeries` for a post that was planned alone.
  func withFollowing(_ posts: [Post], in snapshot: PlanSnapshot) throws -> [Post] {
    for post in posts where post.occurrence == nil { throw SeriesError.notInSeries(post.id) }
    var filter = PostFilter()
    filter.series.wanted = posts.compactMap(\.occurrence?.series.id).distinct
    let later = try snapshot.posts(filter).filter { other in posts.contains(where: other.follows) }
    return posts + later.filter { !posts.contains($0) }
  }
}
