/// A time of day as it was typed: `9:00`, `09.30`, `9am`; behind a day also `9`.
struct ClockWord {
  let time: TimeOfDay

  init?(_ word: String) {
    let half = word.hasSuffix("am") ? 0 : word.hasSuffix("pm") ? 12 : nil
    let clock = half == nil ? word : String(word.dropLast(2))
    let parts = clock.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
    guard let hour = parts.first.flatMap({ Int(digits: $0) }), hour < 100,
      parts.count == 2 || (half != nil && parts.count == 1)
    else { return nil }
    let minute = parts.count == 2 ? Int(digits: parts[1], count: 2) : 0
    guard let minute, half == nil || (1...12).contains(hour),
      let time = TimeOfDay(hour: half.map { hour % 12 + $0 } ?? hour, minute: minute)
    else { return nil }
    self.time = time
  }

  /// An hour alone, or a time as above: what stands before `Uhr`.
  init?(hour word: String) {
    self.init(Int(digits: word) == nil ? word : word + ":00")
  }
}

/// A month by its name, with the number of a day beside it.
struct MonthWord {
  let month: Int

  /// `march`, `mar`, `märz`, `mär.` and the like.
  init?(_ word: String) {
    let name = word.hasSuffix(".") ? String(word.dropLast()) : word
    let found = MonthOfYear.allCases.first { month in
      [month.name, month.shortName].contains {
        $0.german.lowercased() == name || $0.english.lowercased() == name
      }
    }
    guard let found else { return nil }
    month = found.rawValue
  }

  /// `3` or `3.`
  static func dayOfMonth(_ word: String) -> Int? {
    let digits = word.hasSuffix(".") ? String(word.dropLast()) : word
    return Int(digits: digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
