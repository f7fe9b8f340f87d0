extension String {
  /// On one line, without anything that a terminal would obey: what people and exports put into
  /// names and texts must not move the cursor, change colours or turn the writing direction.
  package var harmless: String {
    harmlessLines.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// As `harmless`, with its line breaks.
  package var harmlessLines: String {
    let breaks = replacing("\r\n", with: "\n")
    guard breaks.unicodeScalars.contains(where: \.isObeyed) else { return breaks }
    var kept = String.UnicodeScalarView()
    for scalar in breaks.unicodeScalars {
      kept.append(scalar.isObeyed ? "\u{FFFD}" : scalar)
    }
    return String(kept)
  }
}

extension Unicode.Scalar {
  /// Control characters but line feed and tab, and those that turn the writing direction.
  fileprivate var isObeyed: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
