extension String {
  /// Where web addresses stand in the text, with or without `https://`, in their order.
  ///
  /// They are the ones that X would shorten; it takes `sonne.de` for an address, `sonne.den` not.
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
/// differ by the Java one.
///
/// It reads forward and comes back to no character more than a few times: a hostile text takes
/// longer by its length, not by the square of it.
struct WebLinkReader {
  let scalars: [Unicode.Scalar]

  /// X refuses longer addresses; counted with a scheme, in scalars.
  private static let longestLink = 4_096
  /// X's own short addresses, `t.co/abc`, are at most this long behind the slash.
  private static let longestShortCode = 40

  func links() -> [Range<Int>] {
    var links: [Range<Int>] = []
    var position = 0
    while position < scalars.count {
      guard let find = find(at: position) else {
        position += 1
        continue
      }
      if let end = find.linkEnd { links.append(position..<end) }
      position = find.end
    }
    return links
  }

  /// What looks like an address: `linkEnd` is nil if X refuses it, and nothing up to `end` can
  /// start another one.
  private typealias Find = (linkEnd: Int?, end: Int)

  private func find(at start: Int) -> Find? {
    guard mayStart(at: start) else { return nil }
    let scheme = schemeEnd(from: start)
    guard scheme != nil || mayStartWithoutScheme(at: start),
      let host = hostEnd(from: scheme ?? start, isBehindScheme: scheme != nil)
    else { return nil }
    let end = queryEnd(from: pathEnd(from: portEnd(from: host)))
    guard end - (scheme ?? start) + "https://".count <= Self.longestLink else { return (nil, end) }
    if let scheme, scalar(at: host) == "/", host - scheme == 4, starts(with: "t.co", at: scheme) {
      let code = self.end(from: host + 1, while: \.isASCIILetterOrDigit)
      guard code > host + 1 else { return (end, end) }
      let isShort = code - (host + 1) <= Self.longestShortCode
      return (isShort ? queryEnd(from: code) : nil, end)
    }
    return (end, end)
  }

  /// No address begins within a word, a mention, a hashtag or a cashtag.
  private func mayStart(at start: Int) -> Bool {
    guard start > 0 else { return true }
    switch scalars[start - 1] {
    case "a"..."z", "A"..."Z", "0"..."9", "@", "＠", "#", "＃", "$": return false
    case "\u{FEFF}", "\u{FFFE}", "\u{FFFF}": return false
    default: return true
    }
  }

  private func mayStartWithoutScheme(at start: Int) -> Bool {
    guard scalars[start].isLatinHostLetter else { return false }
    guard start > 0 else { return true }
    switch scalars[start - 1] {
    case "-", "_", ".", "/": return false
    case let previous: return !previous.isLatinHostLetter
    }
  }

  private func schemeEnd(from start: Int) -> Int? {
    guard starts(with: "http", at: start) else { return nil }
    let colon = start + (starts(with: "s", at: start + 4) ? 5 : 4)
    return starts(with: "://", at: colon) ? colon + 3 : nil
  }

  private func portEnd(from start: Int) -> Int {
    guard scalar(at: start) == ":" else { return start }
    let end = end(from: start + 1) { ("0"..."9").contains($0) }
    return end > start + 1 ? end : start
  }

  // MARK: - Characters

  func scalar(at position: Int) -> Unicode.Scalar? {
    position < scalars.count ? scalars[position] : nil
  }

  /// The end of the run of such characters that stands at `start`.
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
