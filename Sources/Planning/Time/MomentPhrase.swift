/// A day as it was typed, before it is known from where it is seen.
enum DayPhrase: Equatable {
  case day(Day)
  case weekday(Weekday)
  case dayAndMonth(Int, Int)
  /// `today`, `morgen` and the like.
  case fromToday(days: Int)
  /// `+1w`: from today, or from where something stands.
  case shift(days: Int)
  case week(Week)
  /// A week without its year, or one of its days.
  case weekNumber(Int, Weekday?)
  /// Next week, or one of its days.
  case nextWeek(Weekday?)
}

/// What was typed for a moment: a day, a time, or both.
struct MomentPhrase {
  private(set) var day: DayPhrase?
  private(set) var time: TimeOfDay?
  /// The weekday that stood before a date; it must be that date's.
  private(set) var weekday: Weekday?

  /// - Parameter knowsNextAlone: `next` without a noun is next week.
  /// - Throws: `MomentError.unreadable`, `.noSuchDate`, `.noSuchTime`, `.ambiguous`.
  init(_ text: String, knowsNextAlone: Bool = false) throws(MomentError) {
    var words = Self.words(in: text)[...]
    while let word = words.popFirst() {
      if Self.fillers.contains(word) { continue }
      if NextWord.all.contains(word) {
        try takeNext(&words, in: text, alone: knowsNextAlone)
      } else if words.first == "uhr", let hour = ClockWord(hour: word) {
        words.removeFirst()
        try take(time: hour.time, in: text)
      } else if let half = words.first, half == "am" || half == "pm",
        let clock = ClockWord(word + half)
      {
        words.removeFirst()
        try take(time: clock.time, in: text)
      } else if let number = Int(digits: word), number <= 53, word != "kw",
        let month = words.first.flatMap(MonthWord.init)
      {
        words.removeFirst()
        try take(dayOfMonth: number, month.month, yearIn: &words, in: text)
      } else {
        try take(word, &words, in: text)
      }
    }
    guard day != nil || time != nil else { throw .unreadable(text) }
  }

  private mutating func take(
    _ word: String, _ words: inout ArraySlice<String>, in text: String
  ) throws(MomentError) {
    if let month = MonthWord(word), let number = words.first.flatMap(MonthWord.dayOfMonth) {
      words.removeFirst()
      return try take(dayOfMonth: number, month.month, yearIn: &words, in: text)
    }
    if word.hasSuffix("."), let number = MonthWord.dayOfMonth(word),
      let month = words.first.flatMap(MonthWord.init)
    {
      words.removeFirst()
      return try take(dayOfMonth: number, month.month, yearIn: &words, in: text)
    }
    if word == "kw", let number = words.first.flatMap({ Int(digits: $0) }) {
      words.removeFirst()
      return try take(weekNumber: number, in: text)
    }
    if word.hasPrefix("kw"), let number = Int(digits: word.dropFirst(2)) {
      return try take(weekNumber: number, in: text)
    }
    if isDateKnown, let clock = ClockWord(word) { return try take(time: clock.time, in: text) }
    switch try DateWord(word, in: text) {
    case .day(let phrase): try take(day: phrase, in: text)
    case .time(let time): try take(time: time, in: text)
    case nil:
      // A bare number is an hour only behind a day: alone it could be a day of the month as well.
      guard day != nil, let hour = ClockWord(hour: word) else { throw .unreadable(text) }
      try take(time: hour.time, in: text)
    }
  }

  /// No further date can follow, so `10.10` is a time.
  private var isDateKnown: Bool {
    switch day {
    case .day, .dayAndMonth, .fromToday, .shift: true
    case nil, .weekday, .week, .weekNumber, .nextWeek: false
    }
  }

  private mutating func takeNext(
    _ words: inout ArraySlice<String>, in text: String, alone: Bool
  ) throws(MomentError) {
    if let word = words.first, Self.weeks.contains(word) {
      words.removeFirst()
      let weekday = words.first.flatMap(DateWord.weekday)
      if weekday != nil { words.removeFirst() }
      try take(day: .nextWeek(weekday), in: text)
    } else if let weekday = words.first.flatMap(DateWord.weekday) {
      words.removeFirst()
      try take(day: .weekday(weekday), in: text)
    } else if alone, words.isEmpty {
      try take(day: .nextWeek(nil), in: text)
    } else {
      throw .unreadable(text)
    }
  }

  private mutating func take(
    dayOfMonth number: Int, _ month: Int, yearIn words: inout ArraySlice<String>, in text: String
  ) throws(MomentError) {
    guard let year = words.first.flatMap({ Int(digits: $0, count: 4) }) else {
      return try take(day: DateWord.dayAndMonth(number, month, in: text), in: text)
    }
    words.removeFirst()
    try take(day: .day(DateWord.day(number, month, year: year, in: text)), in: text)
  }

  private mutating func take(weekNumber number: Int, in text: String) throws(MomentError) {
    guard (1...53).contains(number) else { throw .noSuchDate(text) }
    try take(day: .weekNumber(number, nil), in: text)
  }

  /// A second day can only say which day of a week that was named.
  private mutating func take(day phrase: DayPhrase, in text: String) throws(MomentError) {
    switch (day, phrase) {
    case (nil, _): day = phrase
    case (.nextWeek(nil)?, .weekday(let weekday)): day = .nextWeek(weekday)
    case (.week(let week)?, .weekday(let weekday)): day = .day(week.day(weekday))
    case (.weekNumber(let number, nil)?, .weekday(let weekday)):
      day = .weekNumber(number, weekday)
    case (.weekday(let weekday)?, .dayAndMonth), (.weekday(let weekday)?, .day):
      self.weekday = weekday  // "Tue, 3 March"
      day = phrase
    default: throw .unreadable(text)
    }
  }

  private mutating func take(time new: TimeOfDay, in text: String) throws(MomentError) {
    guard time == nil else { throw .unreadable(text) }
    time = new
  }

  private static let fillers: Set = ["at", "um", "on", "am", "the", "den", "der", "of", "uhr"]
  private static let weeks: Set = ["week", "woche"]

  /// Lower case, divided at blanks and commas, the T of ISO 8601 and a written-on `Uhr` taken apart.
  private static func words(in text: String) -> [String] {
    text.lowercased().split { $0.isWhitespace || $0 == "," }.flatMap { word -> [String] in
      if word.hasSuffix("uhr"), word.count > 3 { return [String(word.dropLast(3)), "uhr"] }
      let parts = word.split(separator: "t", omittingEmptySubsequences: false)
      if parts.count == 2, parts[0].utf8.count == 10, parts[1].contains(":") {
        return parts.map(String.init)
      }
      return [String(word)]
    }
  }
}
