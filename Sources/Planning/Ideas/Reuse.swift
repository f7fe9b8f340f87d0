/// How an evergreen idea may be said again.
package struct Reuse: Hashable, Sendable {
  /// Days between two uses, 1 to 3 660.
  package let pauseDays: Int
  /// nil: as often as the pause allows.
  package let mostUses: Int?
  /// nil: all year.
  package let season: Season?

  /// - Throws: `IdeaError.pauseOutOfRange`, `.usesOutOfRange`.
  package init(pauseDays: Int, mostUses: Int? = nil, season: Season? = nil) throws(IdeaError) {
    guard (1...3660).contains(pauseDays) else { throw IdeaError.pauseOutOfRange(days: pauseDays) }
    if let mostUses {
      guard (1...1000).contains(mostUses) else { throw IdeaError.usesOutOfRange(String(mostUses)) }
    }
    self.pauseDays = pauseDays
    self.mostUses = mostUses
    self.season = season
  }
}

/// A part of every year, such as 11-15 to 01-06: both days included.
package struct Season: Hashable, Sendable {
  package let from: DayOfYear
  package let through: DayOfYear

  package init(from: DayOfYear, through: DayOfYear) {
    self.from = from
    self.through = through
  }

  /// A season that ends before it begins goes over the turn of the year.
  package func contains(_ day: Day) -> Bool {
    let here = DayOfYear(day)
    return from <= through
      ? here >= from && here <= through : here >= from || here <= through
  }
}

/// A day without its year; 02-29 exists.
package struct DayOfYear: Hashable, Comparable, Sendable {
  package let month: Int
  package let day: Int

  package init(_ day: Day) {
    month = day.month
    self.day = day.dayOfMonth
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.month, left.day) < (right.month, right.day)
  }
}

extension DayOfYear: LosslessStringConvertible {
  /// `11-15`, and nothing else.
  package init?(_ text: String) {
    guard let day = Day("2000-" + text) else { return nil }  // a leap year
    self.init(day)
  }

  package var description: String { month.padded(2) + "-" + day.padded(2) }
}

extension Season {
  /// `11-15..01-06` or `15.11.-6.1.`
  /// - Throws: `IdeaError.unreadableSeason`.
  package init(_ text: String) throws(IdeaError) {
    let typed = text.replacing(" ", with: "").replacing("–", with: "-")
    let parts =
      typed.contains("..") && !typed.contains(".-")
      ? typed.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
      : typed.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let from = DayOfYear(typed: parts[0]),
      let through = DayOfYear(typed: parts[1])
    else { throw IdeaError.unreadableSeason(text) }
    self.init(from: from, through: through)
  }
}

extension DayOfYear {
  /// `11-15` or `15.11.`
  fileprivate init?(typed text: String) {
    if let day = DayOfYear(text) {
      self = day
      return
    }
    let numbers = text.split(separator: ".").map { Int(digits: $0) }
    guard numbers.count == 2, let day = numbers[0], let month = numbers[1],
      let found = Day(year: 2000, month: month, day: day)
    else { return nil }
    self.init(found)
  }
}
