import Planning

/// What a key says at a free slot.
enum FillKey: Equatable {
  case idea(Int)
  case more, type, skip, stop

  /// Ideas on the screen at once: a key each.
  static let most = 9

  /// nil for a key that says nothing here.
  init?(_ key: Character, count: Int, hasMore: Bool) {
    if key.isASCIIDigit, let number = key.wholeNumberValue, number >= 1, number <= count {
      self = .idea(number - 1)
      return
    }
    switch key.lowercased() {
    case "m" where hasMore: self = .more
    case "t": self = .type
    case "\n", "\r", " ", "n": self = .skip
    case "q", "\u{3}", "\u{4}": self = .stop
    default: return nil
    }
  }
}
