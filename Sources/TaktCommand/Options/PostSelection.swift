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
}

extension OpenPlan {
  /// The posts that are meant; a number that is not there is an error, a filter may find nothing.
  /// - Throws: `CommandError.noPostMeant` where nothing was typed or found.
  func posts(in selection: PostSelection) throws -> [Post] {
    guard !selection.posts.isEmpty else { throw CommandError.noPostMeant }
    let found = try postsIfAny(in: selection)
    guard !found.isEmpty else { throw CommandError.noPostFound }
    return found
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

/// Words that say when, and filters among them, told apart.
func split(_ words: [String]) -> (time: [String], filters: [String]) {
  let filters = words.filter(FilterCondition.isOne)
  return (words.filter { !FilterCondition.isOne($0) }, filters)
}

extension ID: ExpressibleByArgument {
  /// `12` or `#12`.
  package init?(argument: String) {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), number > 0
    else { return nil }
    self.init(number)
  }
}
