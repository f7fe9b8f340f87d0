extension Character {
  package var isASCIIDigit: Bool { isASCII && isNumber }
}

extension UInt8 {
  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }
}

extension Int {
  /// Exactly so many ASCII digits, without a sign.
  package init?(digits: some StringProtocol, count: Int) {
    guard digits.utf8.count == count else { return nil }
    self.init(digits: digits)
  }

  /// One to so many ASCII digits, without a sign; no more than nine.
  package init?(digits: some StringProtocol, upTo most: Int = 9) {
    guard (1...most).contains(digits.utf8.count), digits.utf8.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    self = digits.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// With leading zeros up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(width - digits.utf8.count, 0)) + digits
  }
}
