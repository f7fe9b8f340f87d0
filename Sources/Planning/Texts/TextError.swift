/// What no text of a plan can be.
package enum TextError: Refusal, Equatable {
  /// It holds the character NUL: a file that is no text was given by mistake.
  case notText
  /// Of a post, an idea or a snippet.
  case empty
  case tooLarge(bytes: Int)
  /// A lesson or what somebody said: blank, or too long to be read again.
  case noteOutOfRange(characters: Int, limit: Int)
}
