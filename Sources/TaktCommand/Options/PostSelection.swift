import ArgumentParser
import Planning
import Storage

/// Which posts are meant: their numbers, or a filter.
struct PostSelection: ParsableArguments {
  @Argument(
    help: .words(
      de: "Nummern, oder Filter wie campaign:Messe network:xing week:2026-W10 ^status:draft.",
      en: "Numbers, or filters such as campaign:Fair network:xing week:2026-W10 ^status:draft.",
      valueName: "id|filter"))
  var posts: [String] = []

  /// Whether anything but numbers was typed.
  var isFilter: Bool { posts.contains { PostID(argument: $0) == nil } }
}

extension StepwisePlan {
  /// The posts that are meant; a number that is not there is an error, a filter may find nothing.
  /// - Throws: `PostFilterError.nothingMeant` where nothing was typed or found.
  func posts(in selection: PostSelection) throws -> [Post] {
    guard !selection.posts.isEmpty else { throw PostFilterError.nothingMeant }
    let found = try postsIfAny(in: selection)
    guard !found.isEmpty else { throw PostFilterError.nothingFound }
    return found
  }

  /// As `posts`; of what a filter finds only those in such a state. Who names a number means it.
  func posts(in selection: PostSelection, being states: [PostStatus]) throws -> [Post] {
    let found = try posts(in: selection)
    guard selection.isFilter else { return found }
    let meant = found.filter { states.contains($0.status) }
    let others = found.filter { !states.contains($0.status) }
    guard !meant.isEmpty else { throw PostFilterError.nothingFound }
    guard !others.isEmpty else { return meant }
    let names = PostStatus.allCases.filter { state in others.contains { $0.status == state } }
      .map(\.name)
    options.note(
      de: """
        Wie zuvor: \(others.map { "#\($0.id)" }.joined(separator: ", ")) \
        (\(names.map(\.german).joined(separator: ", "))).
        """,
      en: """
        As before: \(others.map { "#\($0.id)" }.joined(separator: ", ")) \
        (\(names.map(\.english).joined(separator: ", "))).
        """)
    return meant
  }

  /// As `posts`, every post where nothing was typed.
  func postsIfAny(in selection: PostSelection) throws -> [Post] {
    let ids = selection.posts.compactMap(PostID.init(argument:))
    guard ids.count < selection.posts.count || ids.isEmpty else {
      return try repository.posts(numbered: ids.distinct)
    }
    return try repository.posts(filter(selection.posts))
  }

  /// Numbers and conditions as one filter.
  func filter(_ texts: [String]) throws -> PostFilter {
    try texts.reduce(into: PostFilter()) { filter, text in
      if let id = PostID(argument: text) {
        filter.ids.append(id)
      } else {
        try add(FilterCondition(text), to: &filter)
      }
    }
  }
}

/// Words that say when, and filters among them, told apart. A week or month among the filters says
/// when, too, where nothing else does.
func split(_ words: [String], spanKeys: Set<String> = []) -> (time: [String], filters: [String]) {
  var filters = words.filter(FilterCondition.isOne)
  let time = words.filter { !FilterCondition.isOne($0) }
  let span = filters.firstIndex { condition in
    spanKeys.contains { condition.lowercased().hasPrefix($0 + ":") }
  }
  guard time.isEmpty, let span else { return (time, filters) }
  let value = filters.remove(at: span).drop { $0 != ":" }.dropFirst()
  return ([String(value)], filters)
}

/// `12` or `#12`.
extension ID: ExpressibleByArgument {}
