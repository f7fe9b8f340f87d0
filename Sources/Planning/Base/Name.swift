/// The name of a person, audience, channel, campaign or plan: 1 to 100 characters, not only blanks.
///
/// Everything else is kept exactly as typed, quotes, emoji and line breaks included.
package struct Name: Hashable, Sendable {
  package let text: String

  /// - Throws: `NameError.outOfRange` when blank or longer than 100 characters, `.notText`
  ///   with the character NUL.
  package init(_ text: String) throws {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard !isBlank, text.count <= 100 else { throw NameError.outOfRange(text) }
    guard !text.utf8.contains(0) else { throw TextError.notText }
    self.text = text
  }
}
