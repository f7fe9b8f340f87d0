/// A value that JSON and the plan file hold as its ISO 8601 text.
package protocol ISOCoded: Codable, LosslessStringConvertible {}

extension ISOCoded {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is no \(Self.self)")
    }
    self = value
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Int {
  /// Exactly so many ASCII digits, without a sign.
  init?(digits: some StringProtocol, count: Int) {
    guard digits.utf8.count == count else { return nil }
    self.init(digits: digits)
  }

  /// One to nine ASCII digits, without a sign.
  init?(digits: some StringProtocol) {
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    self = digits.utf8.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// With leading zeros up to a width.
  func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(width - digits.utf8.count, 0)) + digits
  }
}
