import Planning

/// A moment as exports write it: ISO 8601, `28.06.2026 16:35`, `06/28/2026 16:35`, the same with
/// `+0000` behind it, or the day's number in a spreadsheet.
struct FileTime {
  /// Which of day and month stands first between slashes; nil where nothing tells.
  let order: DateOrder?

  /// - Throws: `RowProblem.unreadableTime`, `.dateOrder` for a date that only the other order can
  ///   mean, `.dateOrderUnknown`.
  func time(_ text: String, in column: String) throws(RowProblem) -> ExportedPost.Time {
    if let instant = Instant(text) { return .instant(instant) }
    if let serial = Self.serial(text) { return serial }
    var words = text.split(whereSeparator: { $0.isWhitespace || $0 == "T" })
    if let zone = words.last, words.count > 2, zone.first == "+" || zone.first == "-" {
      if let instant = Instant(words.dropLast().joined(separator: "T") + zone) {
        return .instant(instant)
      }
      words = []
    }
    guard let first = words.first, let day = try day(String(first), of: text) else {
      if let day = Self.dayInWords(text) { return .day(day) }
      throw .unreadableTime(column: column, value: text)
    }
    guard words.count > 1 else { return .day(day) }
    guard words.count <= 3, let time = Self.clock(words[1], words.dropFirst(2).first) else {
      throw .unreadableTime(column: column, value: text)
    }
    return .wall(WallTime(day: day, time: time))
  }

  /// A day alone: what a time of day would add is left out.
  func onlyDay(_ text: String, in column: String) throws(RowProblem) -> Day {
    switch try time(text, in: column) {
    case .day(let day): day
    case .wall(let wall): wall.day
    case .instant(let instant): Day.epoch.adding(days: instant.seconds / 86_400)
    }
  }

  /// `46200` or `46200.5416`: how Excel counts days, where it forgot that they are days. Only numbers
  /// of five digits, which are the years 1927 to 2173.
  private static func serial(_ text: String) -> ExportedPost.Time? {
    let parts = text.split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 5, let value = Double(text), (10_000..<100_000).contains(value),
      text.utf8.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    let iso = CellText(startsIn1904: false).date(value)
    if let day = Day(iso) { return .day(day) }
    return WallTime(String(iso.prefix(16))).map { .wall($0) }
  }

  /// `Sat, Aug 1, 2026`, `1. August 2026` or `2026-08-01`.
  static func dayInWords(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let words = text.split { $0 == " " || $0 == "," || $0 == "." }.suffix(3)
    guard words.count == 3, let year = words.last.flatMap({ number($0) }) else { return nil }
    let (first, second) = (words[words.startIndex], words[words.startIndex + 1])
    if let month = month(first), let day = number(second) {
      return Day(year: year, month: month, day: day)
    }
    guard let month = month(second), let day = number(first) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  private func day(_ text: String, of whole: String) throws(RowProblem) -> Day? {
    if let day = Day(text) { return day }
    if let numbers = Self.numbers(text, by: ".") {
      return Day(year: numbers.2, month: numbers.1, day: numbers.0)
    }
    guard let numbers = Self.numbers(text, by: "/") else { return nil }
    let dayFirst = Day(year: numbers.2, month: numbers.1, day: numbers.0)
    let monthFirst = Day(year: numbers.2, month: numbers.0, day: numbers.1)
    guard let order else { throw .dateOrderUnknown(whole) }
    let (meant, other) =
      order == .dayFirst ? (dayFirst, monthFirst) : (monthFirst, dayFirst)
    if meant == nil, other != nil { throw .dateOrder(whole) }
    return meant
  }

  private static func numbers(_ text: String, by separator: Character) -> (Int, Int, Int)? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, let first = number(parts[0]),
      let second = number(parts[1]), let third = number(parts[2])
    else { return nil }
    return (first, second, third)
  }

  /// `16:35`, `16:35:20`, `4:35 PM`.
  private static func clock(_ text: Substring, _ half: Substring?) -> TimeOfDay? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let hour = number(parts[0]),
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 && (number($0) ?? 60) < 60 }),
      let minute = number(parts[1])
    else { return nil }
    switch half?.lowercased() {
    case nil: return TimeOfDay(hour: hour, minute: minute)
    case "am" where (1...12).contains(hour): return TimeOfDay(hour: hour % 12, minute: minute)
    case "pm" where (1...12).contains(hour): return TimeOfDay(hour: hour % 12 + 12, minute: minute)
    default: return nil
    }
  }

  private static func number(_ text: Substring) -> Int? { Int(digits: text, upTo: 4) }

  private static func month(_ word: Substring) -> Int? { months[word.lowercased().prefix(3)] }

  /// By the first three letters, English and German: May and Mai, March and März.
  private static let months: [Substring: Int] = Dictionary(
    MonthOfYear.allCases.flatMap { month in
      [month.name.english, month.name.german].map {
        (Substring($0.lowercased().prefix(3)), month.rawValue)
      }
    }, uniquingKeysWith: { first, _ in first })
}
