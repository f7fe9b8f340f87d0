/// A weekday with a time, as a slot has it: `tue 9:00`, `di 9 Uhr`.
package struct WeekTime: Hashable, Sendable {
  package let weekday: Weekday
  package let time: TimeOfDay

  package init(_ weekday: Weekday, _ time: TimeOfDay) {
    self.weekday = weekday
    self.time = time
  }

  /// - Throws: `SlotError.unreadable`.
  package init(_ text: String) throws(SlotError) {
    let phrase: MomentPhrase
    do {
      phrase = try MomentPhrase(text)
    } catch {
      throw SlotError.unreadable(text)
    }
    guard case .weekday(let weekday)? = phrase.day, let time = phrase.time else {
      throw SlotError.unreadable(text)
    }
    self.weekday = weekday
    self.time = time
  }
}
