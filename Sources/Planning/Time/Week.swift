/// A week of ISO 8601: it begins on Monday and belongs to the year in which its Thursday lies.
package struct Week: Hashable, Comparable, Sendable {
  package let monday: Day

  package init(containing day: Day) {
    monday = day.adding(days: 1 - day.weekday.rawValue)
  }

  /// Only a week that the year has: 53 exists in a few years only.
  package init?(year: Int, number: Int) {
    guard (1...53).contains(number), let january4 = Day(year: year, month: 1, day: 4) else {
      return nil
    }
    let week = Week(containing: january4).adding(weeks: number - 1)
    guard week.year == year, week.number == number else { return nil }
    self = week
  }

  /// The year that the week counts for, which need not be that of all its days.
  package var year: Int { thursday.year }

  /// 1 to 53.
  package var number: Int {
    let january1 = Day(year: year, month: 1, day: 1) ?? thursday
    return (thursday.ordinal - january1.ordinal) / 7 + 1
  }

  private var thursday: Day { monday.adding(days: 3) }

  package var sunday: Day { monday.adding(days: 6) }

  package var days: [Day] { (0..<7).map { monday.adding(days: $0) } }

  package func adding(weeks: Int) -> Week {
    let (days, overflow) = weeks.multipliedReportingOverflow(by: 7)
    return Week(containing: monday.adding(days: overflow ? (weeks < 0 ? .min : .max) : days))
  }

  package func day(_ weekday: Weekday) -> Day { monday.adding(days: weekday.rawValue - 1) }

  package static func < (left: Self, right: Self) -> Bool { left.monday < right.monday }

  /// `KW 10`, `2026-W10`.
  package var words: Wording { Wording(de: "KW \(number)", en: description) }
}

extension Week: ISOCoded {
  /// `2026-W10`, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].first == "W", let year = Int(digits: parts[0], count: 4),
      let number = Int(digits: parts[1].dropFirst(), count: 2)
    else { return nil }
    self.init(year: year, number: number)
  }

  package var description: String { "\(year.padded(4))-W\(number.padded(2))" }
}
