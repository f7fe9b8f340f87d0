/// Why no posts can be found by what was typed.
package enum PostFilterError: Refusal, Equatable {
  /// Neither a number nor a condition; the keys that there are.
  case unreadable(String, keys: [String])
  case unknownChoice(String, key: String, choices: [String])
  case unreadableNumber(String, key: String)
  /// A bare word where posts are to be changed.
  case bareWord(String)
  /// Nothing was typed where posts are to be changed.
  case nothingMeant
  /// What was typed, and how many posts there are in all.
  case nothingFound(String, of: Int)
  /// So many posts match, and what is to be done can be done with none of them, since they are in these states.
  case allInStates(Int, [PostStatus])
}
