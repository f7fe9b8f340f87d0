extension String {
  /// Where web addresses stand in the text, with or without `https://`, in their order.
  ///
  /// They are the ones that X shortens: `sonne.de` is one, `sonne.den` is not.
  package var webLinks: [Range<String.Index>] {
    var index = startIndex
    var position = 0
    return WebLinkReader(scalars: Array(unicodeScalars)).links().map { link in
      let start = unicodeScalars.index(index, offsetBy: link.lowerBound - position)
      index = unicodeScalars.index(start, offsetBy: link.count)
      position = link.upperBound
      return start..<index
    }
  }
}

/// Finds web addresses in a text by the rules of twitter-text (2021-10-21), where its versions
/// differ by the Java one. Not copied: it drops an umlaut with which a text begins, `übung.de`.
///
/// It goes forward and reads no character more than a few times, so a hostile text takes time by
/// its length, not by the square of it.
struct WebLinkReader {
  let scalars: [Unicode.Scalar]

  /// X leaves longer addresses alone; in scalars, counted with `https://`.
  private static let longestLink = 4_096
  /// The same for what follows in an address of X's own, `https://t.co/…`.
  private static let longestShortCode = 40

  func links() -> [Range<Int>] {
    var links: [Range<Int>] = []
    var searched = 0
    var position = 0
    while position < scalars.count {
      guard let host = host(at: position, searched: &searched) else {
        position += 1
        continue
      }
      // Even what X refuses is read: no other address begins within it.
      let end = queryEnd(from: pathEnd(from: portEnd(from: host.upperBound)))
      if let linkEnd = linkEnd(from: position, host: host, end: end) {
        links.append(position..<linkEnd)
      }
      position = end
    }
    return links
  }

  /// The host of an address that begins at `start`, behind the scheme if it has one.
  ///
  /// Up to `searched` there is known to be none without a scheme.
  private func host(at start: Int, searched: inout Int) -> Range<Int>? {
    guard mayStart(at: start) else { return nil }
    if let hostStart = schemeEnd(from: start) {
      let end =
        host(from: hostStart, of: \.isLatinHostLetter).end
        ?? host(from: hostStart, of: \.isHostLetter).end
      return end.map { hostStart..<$0 }
    }
    guard start >= searched else { return nil }
    let host = host(from: start, of: \.isLatinHostLetter)
    searched = host.searched
    return host.end.map { start..<$0 }
  }

  /// No address begins within a word, nor in a mention, a hashtag or a cashtag.
  private func mayStart(at start: Int) -> Bool {
    guard start > 0 else { return true }
    switch scalars[start - 1] {
    case "@", "＠", "#", "＃", "$", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": return false
    case let previous: return !previous.isASCIILetterOrDigit
    }
  }

  private func schemeEnd(from start: Int) -> Int? {
    guard starts(with: "http", at: start) else { return nil }
    let colon = start + (starts(with: "s", at: start + 4) ? 5 : 4)
    return starts(with: "://", at: colon) ? colon + 3 : nil
  }

  /// Where X ends the address that reads from `start` to `end`, nil if it leaves it alone.
  private func linkEnd(from start: Int, host: Range<Int>, end: Int) -> Int? {
    let hasScheme = host.lowerBound > start
    if !hasScheme, start > 0, ["-", "_", ".", "/"].contains(scalars[start - 1]) { return nil }
    guard isAccepted(host: host),
      end - host.lowerBound + "https://".count <= Self.longestLink
    else { return nil }
    guard hasScheme, host.count == 4, starts(with: "t.co/", at: host.lowerBound) else { return end }
    let code = host.upperBound + 1
    let codeEnd = self.end(from: code, while: \.isASCIILetterOrDigit)
    guard codeEnd > code else { return end }
    return codeEnd - code <= Self.longestShortCode ? queryEnd(from: codeEnd) : nil
  }

  // MARK: - Scalars

  func scalar(at position: Int) -> Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// The end of the run of such scalars that stands at `start`.
  func end(from start: Int, while isPart: (Unicode.Scalar) -> Bool) -> Int {
    var end = start
    while end < scalars.count, isPart(scalars[end]) { end += 1 }
    return end
  }

  /// Whether `word`, given in lower case, stands at `start`; an ASCII letter in either case.
  func starts(with word: String, at start: Int) -> Bool {
    var position = start
    for letter in word.unicodeScalars {
      guard let scalar = scalar(at: position) else { return false }
      let isCapital = ("A"..."Z").contains(scalar) && scalar.value + 0x20 == letter.value
      guard scalar == letter || isCapital else { return false }
      position += 1
    }
    return true
  }
}
