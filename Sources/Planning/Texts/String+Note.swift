extension String {
  /// The text as it is, if it says something and is short enough to be read again.
  /// - Throws: `PlanningError.noteOutOfRange`, `.notText`.
  func checkedNote(upTo limit: Int) throws(PlanningError) -> String {
    let isBlank = allSatisfy(\.isWhitespace)
    guard !isBlank, count <= limit else {
      throw .noteOutOfRange(characters: isBlank ? 0 : count, limit: limit)
    }
    guard !utf8.contains(0) else { throw .notText }
    return self
  }
}
