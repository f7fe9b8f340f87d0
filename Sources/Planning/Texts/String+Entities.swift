extension String {
  /// With `&amp;`, `&#39;` and their like turned into what they stand for, once; what is none stays.
  package var decodingEntities: String {
    guard utf8.contains(UInt8(ascii: "&")) else { return self }
    var decoded = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: "&") {
      decoded += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(10).prefix { $0 != ";" && $0 != "&" }
      let end = rest.index(start, offsetBy: name.count + 1)
      if end < rest.endIndex, rest[end] == ";", let scalar = Self.scalar(ofEntity: name) {
        decoded.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: end)...]
      } else {
        decoded += "&"
        rest = rest.dropFirst()
      }
    }
    return decoded + rest
  }

  private static func scalar(ofEntity name: Substring) -> Unicode.Scalar? {
    guard name.first == "#" else { return entities[name] }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } ?? false
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value != 0
    else { return nil }
    return Unicode.Scalar(value)
  }

  /// Those that a page must write so, and the blank that does not break.
  private static let entities: [Substring: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
  ]
}
