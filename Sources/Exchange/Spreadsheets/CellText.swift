import Planning

/// What the cells of a workbook say as text, as an export would have written it into CSV.
struct CellText {
  /// Whether day 0 is 1904-01-01, as on early Macintoshes, and not the day before 1900-01-01.
  let startsIn1904: Bool

  /// A number with all its digits. From 1e15 on it bears an exponent, so that nobody takes the id of
  /// a post that a spreadsheet has rounded for the id itself.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "#NUM!" }
    if value.magnitude < 1e15, let whole = Int(exactly: value) { return String(whole) }
    let text = value.description
    if text.utf8.contains(UInt8(ascii: "e")) { return text.uppercased() }
    return value.magnitude < 1e15 ? text : withExponent(text)
  }

  /// `-1234567890123456.0` as `-1.234567890123456E+15`.
  private static func withExponent(_ plain: String) -> String {
    let sign = plain.hasPrefix("-") ? "-" : ""
    let parts = plain.dropFirst(sign.utf8.count).split(separator: ".")
    var digits = parts.joined()[...]
    while digits.hasSuffix("0") { digits.removeLast() }
    let rest = digits.dropFirst()
    return sign + digits.prefix(1) + (rest.isEmpty ? "" : "." + rest) + "E+\(parts[0].count - 1)"
  }

  /// A number in a date format: `2026-06-26`, or `2026-06-26T13:05:00` with a time of day, to the
  /// second. What is no day of 1900 to 9999 stays a number, such as a time of day alone.
  func date(_ serial: Double) -> String {
    guard (0..<3_000_000).contains(serial) else { return Self.number(serial) }
    let seconds = Int(serial * 86_400 + 0.5)
    guard let first = firstDay(before: seconds / 86_400),
      let instant = Instant(seconds: first * 86_400 + seconds)
    else { return Self.number(serial) }
    // The clock of Greenwich has no zone to add or to take away.
    return String(instant.description.dropLast(seconds.isMultiple(of: 86_400) ? 10 : 1))
  }

  /// The day with the number 0, in days since 1970-01-01, for a day with this number; nil where
  /// there is no such day. Excel has a 29 February 1900 (60), which never was: it moves all after it.
  private func firstDay(before day: Int) -> Int? {
    if startsIn1904 { return -24_107 }
    return day < 1 || day == 60 ? nil : day < 60 ? -25_568 : -25_569
  }

  static func boolean(_ isTrue: Bool) -> String { isTrue ? "TRUE" : "FALSE" }

  /// - Parameter code: as .xls keeps it ([MS-XLS], BErr).
  static func error(_ code: UInt8) -> String {
    switch code {
    case 0x00: "#NULL!"
    case 0x07: "#DIV/0!"
    case 0x0F: "#VALUE!"
    case 0x17: "#REF!"
    case 0x1D: "#NAME?"
    case 0x24: "#NUM!"
    case 0x2B: "#GETTING_DATA"
    default: "#N/A"
    }
  }
}

extension CellText {
  /// Whether numbers in a format are days or times of day; a duration (`[h]:mm`) is neither.
  ///
  /// Built-in formats have an id and mostly no code: ECMA-376 part 1, 18.8.30.
  static func isDate(format id: Int, code: String?) -> Bool {
    if let code { return isDate(code) }
    return switch id {
    case 14...22, 27...36, 45, 47, 50...58: true
    default: false
    }
  }

  /// A letter of day, month, year, hour or second that is not text: not between quotes or brackets
  /// (a colour, a language), and not behind `\`, `_` or `*`, which take the next sign as it is.
  private static func isDate(_ code: String) -> Bool {
    let code = code.lowercased().replacing("general", with: "").replacing("standard", with: "")
    var signs = code.unicodeScalars.makeIterator()
    var hasLetter = false
    while let sign = signs.next() {
      switch sign {
      case "d", "m", "y", "h", "s": hasLetter = true
      case "\\", "_", "*": _ = signs.next()
      case "\"": while let next = signs.next(), next != "\"" {}
      case "[":
        var inside: Set<Unicode.Scalar> = []
        while let next = signs.next(), next != "]" { inside.insert(next) }
        if inside == ["h"] || inside == ["m"] || inside == ["s"] { return false }
      default: break
      }
    }
    return hasLetter
  }
}
