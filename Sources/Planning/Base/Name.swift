/// The name of a person, audience, channel, campaign or plan: 1 to 100 characters, not only blanks.
///
/// Everything else is kept exactly as typed, quotes, emoji and line breaks included.
package struct Name: Hashable, Sendable {
  package let text: String

  /// - Throws: `PlanningError.nameOutOfRange` when blank or longer than 100 characters, `.notText`
  ///   with the character NUL.
  package init(_ text: String) throws(PlanningError) {
    let isBlank = text.allSatisfy(\.isWhitespace)
    guard !isBlank, text.count <= 100 else { throw .nameOutOfRange(text) }
    guard !text.utf8.contains(0) else { throw .notText }
    self.text = text
  }
}
