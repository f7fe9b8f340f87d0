import Foundation

/// Unicode's normal forms, which only Foundation knows.
extension String {
  /// The text in NFC.
  var composed: String { inPieces(\.precomposedStringWithCanonicalMapping) }

  /// The text in NFD: letters and their marks stand apart.
  var decomposed: String { inPieces(\.decomposedStringWithCanonicalMapping) }

  /// The text in NFKC: letters in fancy dress are plain ones.
  var plainLetters: String { inPieces(\.precomposedStringWithCompatibilityMapping) }

  /// The text in a normal form, a hundred characters at a time, since Foundation's time grows with
  /// the square of a decomposed text. Characters of a String do not compose with one another, so a
  /// piece may end after any of them. One with more than the 30 marks a character that Unicode's
  /// Stream-Safe Text Format allows is no language and stays as it is; ASCII is in every form.
  private func inPieces(_ form: (Substring) -> String) -> String {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return self }
    var formed = ""
    var rest = self[...]
    while !rest.isEmpty {
      let piece = rest.prefix(100)
      let isText = piece.unicodeScalars.count <= 100 * 31
      formed += isText ? form(piece) : String(piece)
      rest = rest[piece.endIndex...]
    }
    return formed
  }
}
