/// Why no posts can be found by what was typed.
package enum PostFilterError: Refusal, Equatable {
  /// Neither a number nor a condition; the keys that there are.
  case unreadable(String, keys: [String])
  case unknownChoice(String, key: String, choices: [String])
  case unreadableNumber(String, key: String)
  /// Nothing was typed where posts are to be changed.
  case nothingMeant
  case nothingFound
}
