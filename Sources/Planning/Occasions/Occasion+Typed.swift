extension Occasion {
  /// How long ahead an occasion is thought of, in days, from what was typed, such as `3 weeks`; nil for
  /// `none`, or where nothing was.
  /// - Throws: `SeriesError`.
  package static func reminderDays(typed text: String?) throws -> Int? {
    try text?.nilForNone.map { try Recurrence($0).spanInDays }
  }
}
