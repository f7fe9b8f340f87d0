import Planning
import Reports
import Storage

/// Posts as they are meant: by their numbers, or by a filter.
extension OpenPlan {
  /// Numbers and conditions as one filter.
  /// - Parameters:
  ///   - takesWords: bare words are found in texts: where posts are only shown.
  ///   - names: how much of a name leads to a campaign, a person and so on.
  func filter(
    _ texts: [String], takesWords: Bool = false, names: NameMatch = .anyPart,
    in snapshot: PlanSnapshot
  ) throws -> PostFilter {
    try PostTerm.terms(texts).reduce(into: PostFilter()) { filter, term in
      switch term {
      case .numbers(let numbers): filter.ids += try ids(of: numbers, in: snapshot)
      case .condition(let condition): try add(condition, to: &filter, names: names, in: snapshot)
      case .word(let word):
        guard takesWords else { throw PostFilterError.bareWord(word) }
        filter.allWords.append(FoldedText(word))
      }
    }
  }

  /// A range means the posts that there are in it.
  /// - Throws: `PlanFileError.noSuch` where there is none.
  func ids(of numbers: PostNumbers, in snapshot: PlanSnapshot) throws -> [PostID] {
    try numbers.ranges.flatMap { range in
      guard range.lowerBound < range.upperBound else { return [range.lowerBound] }
      let ids = try snapshot.numbers(of: range)
      guard !ids.isEmpty else { throw PlanFileError.noSuch(.post, range.lowerBound.number) }
      return ids
    }
  }

  private func add(
    _ condition: FilterCondition, to filter: inout PostFilter, names: NameMatch,
    in snapshot: PlanSnapshot
  ) throws {
    for value in condition.values {
      // What a post may have is nil where those are meant that have none.
      func named<ID>(_ find: () throws -> ID) rethrows -> ID? {
        condition.isNone(value) ? nil : try find()
      }
      switch condition.key {
      case .campaign:
        try filter.campaigns.add(
          named { try snapshot.campaign(named: value, by: names).id }, condition)
      case .channel:
        try filter.channels.add(snapshot.channel(named: value, by: names).id, condition)
      case .network: try filter.networks.add(Network.find(value), condition)
      case .owner:
        try filter.owners.add(named { try snapshot.person(named: value, by: names).id }, condition)
      case .pillar:
        try filter.pillars.add(named { try snapshot.pillar(named: value, by: names).id }, condition)
      case .idea: try filter.ideas.add(named { try condition.id(value) }, condition)
      case .series: try filter.series.add(named { try condition.id(value) }, condition)
      case .group:
        try filter.groups.add(
          named { try group(of: condition.id(value), in: snapshot) }, condition)
      case .experiment:
        try filter.experiments.add(
          named { try snapshot.experiment(named: value, by: names).id }, condition)
      case .text: filter.words.add(FoldedText(value), condition)
      case .link: filter.links.add(named { FoldedText(value) }, condition)
      case .url: filter.urls.add(named { FoldedText(value) }, condition)
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

  /// The group that a post belongs to, whichever of its members it is. The first, whose number the group
  /// bears, may be deleted.
  private func group(of id: PostID, in snapshot: PlanSnapshot) throws -> PostID {
    try snapshot.posts(PostFilter(ids: [id])).first?.group ?? id
  }

  /// The posts that are to be shown, every post where nothing was typed. A number that is not there is an
  /// error, a filter may find nothing.
  func postsIfAny(_ typed: [String], in snapshot: PlanSnapshot) throws -> [Post] {
    try posts(typed, takesWords: true, in: snapshot)
  }

  private func posts(
    _ typed: [String], takesWords: Bool, names: NameMatch = .anyPart, in snapshot: PlanSnapshot
  ) throws -> [Post] {
    let numbers = try PostTerm.terms(typed).compactMap(\.numbers)
    guard typed.isEmpty || Self.isFilter(typed) else {
      return try snapshot.posts(
        numbered: numbers.flatMap { try ids(of: $0, in: snapshot) }.distinct)
    }
    return try snapshot.posts(
      filter(typed, takesWords: takesWords, names: names, in: snapshot))
  }

  /// The posts as `postsIfAny` finds them, where they are to be changed; bare words are none there.
  /// - Throws: `PostFilterError.nothingMeant`, `.nothingFound`.
  func posts(
    _ typed: [String], names: NameMatch = .anyPart, in snapshot: PlanSnapshot
  ) throws -> [Post] {
    guard !typed.isEmpty else { throw PostFilterError.nothingMeant }
    let found = try posts(typed, takesWords: false, names: names, in: snapshot)
    guard !found.isEmpty else {
      throw PostFilterError.nothingFound(
        typed.joined(separator: " "), of: try snapshot.count(Post.self))
    }
    return found
  }

  /// Whether anything but numbers was typed.
  static func isFilter(_ typed: [String]) -> Bool {
    typed.contains { PostNumbers($0) == nil }
  }

  /// What was sought, where something was: an empty list says it.
  func sought<Value: Stored>(
    _ words: [String], among type: Value.Type, in snapshot: PlanSnapshot
  ) throws -> Sought? {
    guard !words.isEmpty else { return nil }
    let conditions = try PostTerm.terms(words).map(\.words)
    let total = try snapshot.count(type)
    return total == 0 ? nil : Sought(conditions, of: total)
  }
}

extension PostTerm {
  /// As it is told to whoever typed it.
  fileprivate var words: String {
    switch self {
    case .numbers(let numbers): numbers.text
    case .condition(let condition):
      (condition.isNegated ? "^" : "") + condition.key.rawValue + ":"
        + condition.values.joined(separator: ",")
    case .word(let word): "text:" + word
    }
  }

  fileprivate var numbers: PostNumbers? {
    guard case .numbers(let numbers) = self else { return nil }
    return numbers
  }
}

/// Posts with those that hang together with them.
extension OpenPlan {
  /// Posts, and what follows them in their series on the same channel.
  /// - Throws: `SeriesError.notInSeries` for a post that was planned alone.
  func withFollowing(_ posts: [Post], in snapshot: PlanSnapshot) throws -> [Post] {
    for post in posts where post.occurrence == nil { throw SeriesError.notInSeries(post.id) }
    var filter = PostFilter()
    filter.series.wanted = posts.compactMap(\.occurrence?.series.id).distinct
    let later = try snapshot.posts(filter).filter { other in posts.contains(where: other.follows) }
    let chosen = Set(posts.map(\.id))
    return posts + later.filter { !chosen.contains($0.id) }
  }

  /// Those that were made together with some posts, or from the same idea; not the posts themselves.
  func tied(to posts: [Post], in snapshot: PlanSnapshot) throws -> [Post] {
    var (together, ofIdea) = (PostFilter(), PostFilter())
    together.groups.wanted = posts.compactMap(\.group).distinct
    ofIdea.ideas.wanted = posts.compactMap(\.idea).distinct
    let filters = [together, ofIdea].filter { !$0.groups.isEmpty || !$0.ideas.isEmpty }
    let chosen = Set(posts.map(\.id))
    return try filters.flatMap { try snapshot.posts($0) }.distinct.filter {
      !chosen.contains($0.id)
    }
  }
}
