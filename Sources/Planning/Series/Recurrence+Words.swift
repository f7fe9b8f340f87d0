extension Recurrence {
  /// `2 weeks`, `week`, `14 days`, `3 Monate`, `2w`, `daily`.
  /// - Throws: `SeriesError.unreadable`, `.distanceOutOfRange`.
  package init(_ text: String) throws(SeriesError) {
    let typed = text.trimmed.lowercased()
    if let unit = Self.adverbs[typed] {
      try self.init(every: 1, unit)
      return
    }
    let digits = typed.prefix(while: \.isASCIIDigit)
    let word = typed.dropFirst(digits.count).trimmed
    guard let unit = Self.units[word], digits.count <= 9,
      let every = digits.isEmpty ? 1 : Int(digits)
    else { throw .unreadable(text) }
    try self.init(every: every, unit)
  }

  private static let adverbs: [String: Unit] = [
    "daily": .day, "täglich": .day, "taeglich": .day,
    "weekly": .week, "wöchentlich": .week, "woechentlich": .week,
    "monthly": .month, "monatlich": .month,
  ]

  private static let units: [String: Unit] = [
    "d": .day, "day": .day, "days": .day, "t": .day, "tag": .day, "tage": .day, "tagen": .day,
    "w": .week, "week": .week, "weeks": .week, "woche": .week, "wochen": .week,
    "m": .month, "month": .month, "months": .month, "monat": .month, "monate": .month,
    "monaten": .month,
  ]

  /// `every 2 weeks`, `alle 2 Wochen`.
  package var words: Wording {
    switch (unit, every) {
    case (.day, 1): Wording(de: "jeden Tag", en: "every day")
    case (.week, 1): Wording(de: "jede Woche", en: "every week")
    case (.month, 1): Wording(de: "jeden Monat", en: "every month")
    case (.day, _): Wording(de: "alle \(every) Tage", en: "every \(every) days")
    case (.week, _): Wording(de: "alle \(every) Wochen", en: "every \(every) weeks")
    case (.month, _): Wording(de: "alle \(every) Monate", en: "every \(every) months")
    }
  }
}
