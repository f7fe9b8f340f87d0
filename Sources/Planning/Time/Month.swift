/// A month of a year of the Gregorian calendar.
package struct Month: Hashable, Comparable, Sendable {
  package let first: Day

  package init(containing day: Day) {
    first = day.adding(days: 1 - day.dayOfMonth)
  }

  package init?(year: Int, month: Int) {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    self.first = first
  }

  package var last: Day {
    first.adding(days: Day.length(ofMonth: first.month, in: first.year) - 1)
  }

  package var days: [Day] {
    (0..<Day.length(ofMonth: first.month, in: first.year)).map { first.adding(days: $0) }
  }

  package var next: Month { Month(containing: last.adding(days: 1)) }

  /// The ISO weeks that it touches, whole.
  package var weeks: [Week] {
    var weeks = [Week(containing: first)]
    while let week = weeks.last, week.sunday < last { weeks.append(week.adding(weeks: 1)) }
    return weeks
  }

  package func contains(_ day: Day) -> Bool { first <= day && day <= last }

  package static func < (left: Self, right: Self) -> Bool { left.first < right.first }

  /// `März 2026`, `March 2026`.
  package var words: Wording {
    let name = first.monthOfYear.name
    return Wording(de: "\(name.german) \(first.year)", en: "\(name.english) \(first.year)")
  }
}

extension Month: ISOCoded {
  /// `2026-03`, and nothing else.
  package init?(_ text: String) {
    guard let first = Day(text + "-01") else { return nil }
    self.first = first
  }

  package var description: String { String(first.description.prefix(7)) }
}

/// One of the twelve months.
package enum MonthOfYear: Int, CaseIterable, Sendable {
  case january = 1
  case february, march, april, may, june, july, august, september, october, november, december

  package var name: Wording {
    switch self {
    case .january: Wording(de: "Januar", en: "January")
    case .february: Wording(de: "Februar", en: "February")
    case .march: Wording(de: "März", en: "March")
    case .april: Wording(de: "April", en: "April")
    case .may: Wording(de: "Mai", en: "May")
    case .june: Wording(de: "Juni", en: "June")
    case .july: Wording(de: "Juli", en: "July")
    case .august: Wording(de: "August", en: "August")
    case .september: Wording(de: "September", en: "September")
    case .october: Wording(de: "Oktober", en: "October")
    case .november: Wording(de: "November", en: "November")
    case .december: Wording(de: "Dezember", en: "December")
    }
  }

  /// Three letters.
  package var shortName: Wording {
    Wording(de: String(name.german.prefix(3)), en: String(name.english.prefix(3)))
  }
}

extension Day {
  package var monthOfYear: MonthOfYear { MonthOfYear.allCases[month - 1] }
}
