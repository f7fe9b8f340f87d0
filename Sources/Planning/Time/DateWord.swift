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
    } else if let phrase = try Self.dashed(word, in: text) {
      self = .day(phrase)
    } else if let phrase = try Self.slashed(word, in: text) {
      self = .day(phrase)
    } else if word.contains(".") {
      guard let dotted = try Self.dotted(word, in: text) else { return nil }
      self = dotted
    } else if word.contains(":") || word.hasSuffix("am") || word.hasSuffix("pm") {
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
    "today": .shift(days: 0), "heute": .shift(days: 0),
    "tomorrow": .shift(days: 1), "morgen": .shift(days: 1),
    "übermorgen": .shift(days: 2), "uebermorgen": .shift(days: 2),
    "yesterday": .shift(days: -1), "gestern": .shift(days: -1), "vorgestern": .shift(days: -2),
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

  /// `2026-03-03`; with the year at the end it reads two ways.
  private static func dashed(_ word: String, in text: String) throws(MomentError) -> DayPhrase? {
    guard let numbers = numbers(word, by: "-"), numbers.count == 3 else { return nil }
    if numbers[0] < 100 { return try dayOrMonth(numbers[0], numbers[1], numbers[2], in: text) }
    guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
      throw .noSuchDate(text)
    }
    return .day(day)
  }

  private static func slashed(_ word: String, in text: String) throws(MomentError) -> DayPhrase? {
    guard let numbers = numbers(word, by: "/"), (2...3).contains(numbers.count) else { return nil }
    return try dayOrMonth(numbers[0], numbers[1], numbers.dropFirst(2).first, in: text)
  }

  /// Day first or month first: taken where only one of them can be.
  private static func dayOrMonth(
    _ first: Int, _ second: Int, _ year: Int?, in text: String
  ) throws(MomentError) -> DayPhrase {
    let reading = { (day: Int, month: Int) -> DayPhrase? in
      if let year { return Day(year: full(year), month: month, day: day).map(DayPhrase.day) }
      return try? dayAndMonth(day, month, in: text)
    }
    let found = [reading(first, second), reading(second, first)].compactMap(\.self)
    guard let only = found.first else { throw .noSuchDate(text) }
    guard found.count == 2, found[0] != found[1] else { return only }
    throw .ambiguous(text, readings: found.map(\.words))
  }

  /// `3.3.2026`, `3.3.26`, `3.3.`; `9.30` is a time, and `10.10` could be both.
  private static func dotted(_ word: String, in text: String) throws(MomentError) -> DateWord? {
    let isOpen = word.hasSuffix(".")
    guard let numbers = numbers(isOpen ? String(word.dropLast()) : word, by: ".") else {
      return nil
    }
    if numbers.count == 3 {
      guard !isOpen, let day = Day(year: full(numbers[2]), month: numbers[1], day: numbers[0])
      else {
        throw .noSuchDate(text)
      }
      return .day(.day(day))
    }
    guard numbers.count == 2 else { return nil }
    if isOpen { return .day(try dayAndMonth(numbers[0], numbers[1], in: text)) }
    let date = try? dayAndMonth(numbers[0], numbers[1], in: text)
    switch (date, ClockWord(word)?.time) {
    case (let date?, nil): return .day(date)
    case (nil, let time?): return .time(time)
    case (nil, nil): throw .noSuchDate(text)
    case (let date?, let time?):
      throw .ambiguous(
        text, readings: [date.words, Wording(de: "\(time) Uhr", en: time.description)])
    }
  }

  private static func full(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

  private static func numbers(_ word: String, by separator: Character) -> [Int]? {
    let parts = word.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int(digits: $0) }
    return parts.count > 1 && numbers.count == parts.count ? numbers : nil
  }
}

extension DayPhrase {
  /// As a reading that is offered.
  fileprivate var words: Wording {
    switch self {
    case .day(let day): day.words
    case .dayAndMonth(let day, let month):
      Wording(
        de: "\(day).\(month).",
        en: "\(day) \(MonthOfYear(rawValue: month)?.shortName.english ?? "")")
    default: Wording(de: "", en: "")
    }
  }
}
