/// A day of the Gregorian calendar, of the years 1 to 9999, without a time zone.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let ordinal: Int

  /// 1970-01-01, from which days and moments are counted.
  package static let epoch = Day(ordinal: 0)

  private static let ordinals = -719_162...2_932_896

  private init(ordinal: Int) {
    self.ordinal = min(max(ordinal, Self.ordinals.lowerBound), Self.ordinals.upperBound)
  }

  /// Only a day that exists: not 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    ordinal = Self.ordinal(year: year, month: month, day: day)
  }

  package static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  package static func < (left: Self, right: Self) -> Bool { left.ordinal < right.ordinal }

  /// Before the year 1 and after 9999 there are no days: the first or the last is meant then.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : sum)
  }

  package var weekday: Weekday {
    let sinceMonday = ((ordinal + 3) % 7 + 7) % 7  // 1970-01-01 was a Thursday
    return Weekday.allCases[sinceMonday]
  }
}

/// Year, month and day from the count of days and back, by 400-year eras that begin on 1 March
/// (Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013).
extension Day {
  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var dayOfMonth: Int { civil.day }

  var civil: (year: Int, month: Int, day: Int) {
    let shifted = ordinal + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  private static func ordinal(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

extension Day: LosslessStringConvertible, ISOCoded {
  /// `2026-03-03`, and nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(digits: parts[0], count: 4),
      let month = Int(digits: parts[1], count: 2), let day = Int(digits: parts[2], count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var description: String {
    let (year, month, day) = civil
    return year.padded(4) + "-" + month.padded(2) + "-" + day.padded(2)
  }
}
