extension WebLinkReader {
  /// A host at `start` up to `end`: the longest run of labels, joined by dots, that ends in a known
  /// top-level domain. Between `start` and `searched` no other search would find more.
  func host(
    from start: Int, of isLetter: (Unicode.Scalar) -> Bool
  ) -> (end: Int?, searched: Int) {
    var end: Int?
    var position = start
    while let next = scalar(at: position), isLetter(next) {
      let label = position..<self.end(from: position) { isLetter($0) || $0 == "-" || $0 == "_" }
      position = label.upperBound
      guard isLetter(scalars[position - 1]), scalar(at: position) == "." else { break }
      position += 1
      // An underscore may stand in any label but the one that is registered.
      guard !scalars[label].contains("_") else { continue }
      end = topLevelDomainEnd(from: position) ?? end
    }
    return (end, position)
  }

  /// Whether the name system could know the host: no label is too long, none only looks encoded.
  func isAccepted(host: Range<Int>) -> Bool {
    scalars[host].split(separator: ".").allSatisfy { label in
      guard label.count <= Punycode.longestLabel else { return false }
      if starts(with: "xn--", at: label.startIndex) { return label.allSatisfy(\.isASCII) }
      return Punycode.length(of: label) <= Punycode.longestLabel
    }
  }

  /// The end of the longest top-level domain at `start` that a Latin letter, a digit, `@`, `+` or
  /// `-` does not continue. A word in another script may follow at once: `example.comです`.
  private func topLevelDomainEnd(from start: Int) -> Int? {
    if isPunycode(at: start) {
      return end(from: start) { $0.isASCIILetterOrDigit || $0 == "-" }
    }
    let limit = min(start + TopLevelDomains.longest, scalars.count)
    var end = start
    while end < limit, scalars[end].isHostLetter { end += 1 }
    while end > start {
      if !isContinued(at: end), isTopLevelDomain(start..<end) { return end }
      end -= 1
    }
    return nil
  }

  private func isTopLevelDomain(_ range: Range<Int>) -> Bool {
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[range])
    return TopLevelDomains.names.contains(String(name).lowercased())
  }

  private func isContinued(at position: Int) -> Bool {
    guard let next = scalar(at: position) else { return false }
    return next.isASCIILetterOrDigit || next == "@" || next == "+" || next == "-"
  }

  /// Whether an encoded name stands at `start`: `xn--` and at least one character more.
  private func isPunycode(at start: Int) -> Bool {
    guard starts(with: "xn--", at: start), let next = scalar(at: start + 4) else { return false }
    return next.isASCIILetterOrDigit || next == "-"
  }
}

extension Unicode.Scalar {
  var isASCIILetterOrDigit: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// Latin letters with and without accents, digits, the ʻokina and combining accents.
  var isLatinHostLetter: Bool {
    switch value {
    case 0...0x7F: isASCIILetterOrDigit
    case 0xD7, 0xF7: false  // × ÷
    case 0xC0...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    case 0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x263, 0x268, 0x26F, 0x272, 0x289, 0x28B, 0x2BB:
      true
    default: false
    }
  }

  /// Everything but blanks, ASCII's signs, General Punctuation (U+2000–206F) and what X forbids.
  var isHostLetter: Bool {
    switch value {
    case 0...0x7F: isASCIILetterOrDigit
    case 0x2000...0x206F, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: !properties.isWhitespace
    }
  }
}
