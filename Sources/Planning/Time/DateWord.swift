/// What one typed word can be: a day or a time.
enum DateWord {
  case day(DayPhrase)
  case time(TimeOfDay)

  /// - Throws: `MomentError.noSuchDate`, `.noSuchTime`, `.ambiguous`; nil for a word of another kind.
  init?(_ word: String, in text: String) throws(MomentError) {
    if let phrase = Self.named[word] {
      self = .day(phrase)
    } else if let weekday = Self.weekday(word) {
      self = .day(.weekday(weekday))
    } else if let days = Self.shift(word) {
      self = .day(.shift(days: days))
    } else if let week = Week(word.uppercased()) {
      self = .day(.week(week))
    } else if word.contains("-w") || word.contains("w-") {
      throw .noSuchDate(text)
    } else if let phrase = try Self.divided(word, in: text) {
      self = .day(phrase)
    } else if word.first?.isNumber == true, word.hasSuffix("am") || word.hasSuffix("pm") {
      guard let clock = ClockWord(word) else { throw .noSuchTime(text) }
      self = .time(clock.time)
    } else if word.contains(".") {
      guard let dotted = try Self.dotted(word, in: text) else { return nil }
      self = dotted
    } else if word.contains(":") {
      guard let clock = ClockWord(word) else { throw .noSuchTime(text) }
      self = .time(clock.time)
    } else {
      guard let noon = Self.times[word] else { return nil }
      self = .time(noon)
    }
  }

  static func weekday(_ word: String) -> Weekday? {
    let name = word.hasSuffix(".") ? String(word.dropLast()) : word
    if name == "sonnabend" { return .saturday }
    return Weekday.allCases.first { day in
      [day.name, day.shortName].contains {
        $0.german.lowercased() == name || $0.english.lowercased() == name
      } || name == "tues" && day == .tuesday || name == "thur" && day == .thursday
        || name == "thurs" && day == .thursday
    }
  }

  private static let named: [String: DayPhrase] = [
    "today": .fromToday(days: 0), "heute": .fromToday(days: 0),
    "tomorrow": .fromToday(days: 1), "morgen": .fromToday(days: 1),
    "übermorgen": .fromToday(days: 2), "uebermorgen": .fromToday(days: 2),
    "yesterday": .fromToday(days: -1), "gestern": .fromToday(days: -1),
    "vorgestern": .fromToday(days: -2),
  ]

  private static let times: [String: TimeOfDay] = [
    "noon": TimeOfDay(hour: 12, minute: 0) ?? .midnight,
    "mittag": TimeOfDay(hour: 12, minute: 0) ?? .midnight,
  ]

  /// `+3d`, `-2w`; German days are `t`.
  private static func shift(_ word: String) -> Int? {
    guard let sign = word.first, sign == "+" || sign == "-", let unit = word.last,
      let number = Int(digits: word.dropFirst().dropLast()), number <= 40_000
    else { return nil }
    let days: Int? =
      switch unit {
      case "d", "t": number
      case "w": number * 7
      default: nil
      }
    return days.map { sign == "-" ? -$0 : $0 }
  }
}

extension DateWord {
  static func dayAndMonth(
    _ day: Int, _ month: Int, in text: String
  ) throws(MomentError) -> DayPhrase {
    // 2024 is a leap year: a day that it lacks exists in no year.
    guard Day(year: 2024, month: month, day: day) != nil else { throw .noSuchDate(text) }
    return .dayAndMonth(day, month)
  }

  /// Two digits of a year are those of this century; three are a typing error.
  static func day(
    _ day: Int, _ month: Int, year: Int, in text: String
  ) throws(MomentError) -> Day {
    let full = year < 100 ? 2000 + year : year
    guard full >= 1000, let found = Day(year: full, month: month, day: day) else {
      throw .noSuchDate(text)
    }
    return found
  }

  /// `2026-03-03` and `2026/3/3`; with the year at the end, or without one, it reads two ways.
  private static func divided(_ word: String, in text: String) throws(MomentError) -> DayPhrase? {
    let dashed = numbers(word, by: "-").flatMap { $0.count == 3 ? $0 : nil }
    guard let numbers = dashed ?? numbers(word, by: "/"), (2...3).contains(numbers.count) else {
      return nil
    }
    if numbers.count == 2 {
      return try only(
        [(numbers[0], numbers[1]), (numbers[1], numbers[0])].compactMap {
          try? dayAndMonth($0, $1, in: text)
        }, in: text)
    }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    let yearLast = first < 100 ? [(first, second, third), (second, first, third)] : []
    let yearFirst = first >= 100 || dashed != nil ? [(third, second, first)] : []
    return try only(
      (yearLast + yearFirst).compactMap { day, month, year in
        (try? Self.day(day, month, year: year, in: text)).map(DayPhrase.day)
      }, in: text)
  }

  /// What was meant, where only one thing can be.
  private static func only(
    _ readings: [DayPhrase], in text: String
  ) throws(MomentError) -> DayPhrase {
    guard let first = readings.first else { throw .noSuchDate(text) }
    let others = readings.filter { $0 != first }
    guard others.isEmpty else {
      throw .ambiguous(text, readings: ([first] + others).compactMap(\.words))
    }
    return first
  }

  /// `3.3.2026`, `3.3.26`, `3.3.`; `9.30` is a time, and `10.10` could be both.
  private static func dotted(_ word: String, in text: String) throws(MomentError) -> DateWord? {
    let isOpen = word.hasSuffix(".")
    guard let numbers = numbers(isOpen ? String(word.dropLast()) : word, by: ".") else {
      return nil
    }
    if numbers.count == 3 {
      guard !isOpen else { throw .noSuchDate(text) }
      return .day(.day(try day(numbers[0], numbers[1], year: numbers[2], in: text)))
    }
    guard numbers.count == 2 else { return nil }
    if isOpen { return .day(try dayAndMonth(numbers[0], numbers[1], in: text)) }
    let date = try? dayAndMonth(numbers[0], numbers[1], in: text)
    switch (date, ClockWord(word)?.time) {
    case (let date?, nil): return .day(date)
    case (nil, let time?): return .time(time)
    case (nil, nil): throw .noSuchDate(text)
    case (let date?, let time?):
      let clock = Wording(de: "\(time) Uhr", en: time.description)
      throw .ambiguous(text, readings: [date.words, clock].compactMap(\.self))
    }
  }

  private static func numbers(_ word: String, by separator: Character) -> [Int]? {
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(digits: $0) }
    return parts.count > 1 && numbers.count == parts.count ? numbers : nil
  }
}

extension DayPhrase {
  /// As a reading that is offered.
  fileprivate var words: Wording? {
    switch self {
    case .day(let day): day.words
    case .dayAndMonth(let day, let month):
      Wording(
        de: "\(day).\(month).",
        en: "\(day) \(MonthOfYear(rawValue: month)?.shortName.english ?? "")")
    default: nil
    }
  }
}
