import Planning

/// A line such as `DTSTART;TZID="Europe/Berlin":20260303T090000`.
struct ContentLine {
  /// In the file; the first is 1.
  let number: Int
  /// In capitals.
  let name: String
  let isTooLong: Bool
  private let parameterBytes: ArraySlice<UInt8>
  private let bytes: ArraySlice<UInt8>

  /// The value of a line without a colon is empty, and its name the whole line.
  init(_ line: [UInt8], number: Int) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let line = line.starts(with: mark) ? line.dropFirst(mark.count) : line[...]
    let name = line.prefix { $0 != UInt8(ascii: ":") && $0 != Mark.semicolon }
    self.number = number
    self.name = String(decoding: name.prefix(100), as: UTF8.self).uppercased()
    isTooLong = line.count > ContentLines.limit
    parameterBytes = Self.parameters(of: line[name.endIndex...])
    bytes = line[parameterBytes.endIndex...].dropFirst()
  }

  /// Up to the colon, which between quotes is none.
  private static func parameters(of rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var isQuoted = false
    return rest.prefix { byte in
      if byte == Mark.quote { isQuoted.toggle() }
      return isQuoted || byte != UInt8(ascii: ":")
    }
  }

  /// As they stand there, in capitals.
  var parameters: String { Self.text(parameterBytes.prefix(1000)).uppercased() }

  var value: String { Self.text(bytes).trimmed }

  /// The values of a list of dates.
  var values: [String] {
    value.split(separator: ",").map(\.trimmed).filter { !$0.isEmpty }
  }

  /// The value as people read it: on one line, without control characters, and cut to a length.
  func text(upTo limit: Int) -> String {
    var kept = bytes.prefix(limit * 32)  // so many has a text of families of emoji
    if kept.count < bytes.count { kept = kept.dropLast(Array(kept).unfinishedUTF8) }
    var plain = String.UnicodeScalarView()
    for scalar in Self.text(kept).unescaped.unicodeScalars.prefix(limit * 8) {
      if scalar.properties.isWhitespace {
        plain.append(" ")
      } else if scalar.properties.generalCategory != .control {
        plain.append(scalar)
      }
    }
    let words = String(plain).split(separator: " ").joined(separator: " ")
    return String(words.prefix(limit)).trimmed
  }

  /// UTF-8, as RFC 5545 wants it; else Windows-1252, as old programs write it.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = DecodedText(MemoryBytes(Array(bytes)), .windows1252)
    var decoded: [UInt8] = []
    while let piece = try? text.next() { decoded += piece }
    return String(decoding: decoded, as: UTF8.self)
  }
}

extension String {
  /// The text behind the escapes of RFC 5545, 3.3.11; a line break in it becomes a blank.
  fileprivate var unescaped: String {
    guard utf8.contains(UInt8(ascii: "\\")) else { return self }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in unicodeScalars {
      switch (isEscaped, scalar) {
      case (false, "\\"):
        isEscaped = true
        continue
      case (true, "n"), (true, "N"): text.append(" ")
      case (true, "\\"), (true, ","), (true, ";"): text.append(scalar)
      case (true, _): text.append(contentsOf: ["\\", scalar])
      case (false, _): text.append(scalar)
      }
      isEscaped = false
    }
    return String(text)
  }
}
