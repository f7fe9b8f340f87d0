extension String {
  /// The text as it is, if it says something and is short enough to be read again.
  /// - Throws: `TextError.noteOutOfRange`, `.notText`.
  func checkedNote(upTo limit: Int) throws(TextError) -> String {
    let isBlank = allSatisfy(\.isWhitespace)
    guard !isBlank, count <= limit else {
      throw TextError.noteOutOfRange(characters: isBlank ? 0 : count, limit: limit)
    }
    guard !utf8.contains(0) else { throw TextError.notText }
    return self
  }
}
