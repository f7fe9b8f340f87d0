import Planning

/// A moment as exports write it: ISO 8601, `28.06.2026 16:35` or `06/28/2026 16:35`.
struct FileTime {
  /// Which of day and month stands first between slashes; nil where nothing tells.
  let order: DateOrder?

  /// - Throws: `RowProblem.unreadableTime`, `.dateOrder` for a date that only the other order can
  ///   mean, `.dateOrderUnknown`.
  func time(_ text: String, in column: String) throws(RowProblem) -> ExportedPost.Time {
    if let instant = Instant(text) { return .instant(instant) }
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "T" })
    guard let first = words.first, let day = try day(String(first), of: text) else {
      throw .unreadableTime(column: column, value: text)
    }
    guard words.count > 1 else { return .day(day) }
    guard words.count <= 3, let time = Self.clock(words[1], words.dropFirst(2).first) else {
      throw .unreadableTime(column: column, value: text)
    }
    return .wall(WallTime(day: day, time: time))
  }

  /// `Sat, Aug 1, 2026` or `2026-08-01`.
  static func dayInWords(_ text: String) -> Day? {
    if let day = Day(text) { return day }
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count >= 3, let month = months[words[words.count - 3].lowercased().prefix(3)],
      let day = Int(words[words.count - 2]), let year = Int(words[words.count - 1])
    else { return nil }
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

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(text)
  }

  private static let months: [Substring: Int] = Dictionary(
    uniqueKeysWithValues: MonthOfYear.allCases.map {
      (Substring($0.shortName.english.lowercased()), $0.rawValue)
    })
}
