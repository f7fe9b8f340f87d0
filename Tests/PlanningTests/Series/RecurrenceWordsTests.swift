import Planning
import Testing

@Suite struct RecurrenceWordsTests {
  @Test(arguments: [
    ("2 weeks", 2, Recurrence.Unit.week), ("week", 1, .week), ("1 week", 1, .week),
    ("2w", 2, .week), ("2 w", 2, .week), ("weekly", 1, .week), ("14 days", 14, .day),
    ("day", 1, .day), ("7d", 7, .day), ("daily", 1, .day), ("3 months", 3, .month),
    ("month", 1, .month), ("12m", 12, .month), ("monthly", 1, .month), ("2 Wochen", 2, .week),
    ("Woche", 1, .week), ("wöchentlich", 1, .week), ("woechentlich", 1, .week), ("Tag", 1, .day),
    ("10 Tage", 10, .day), ("10 Tagen", 10, .day), ("3t", 3, .day), ("täglich", 1, .day),
    ("taeglich", 1, .day), ("Monat", 1, .month), ("3 Monate", 3, .month), ("6 Monaten", 6, .month),
    ("MONATLICH", 1, .month), ("  2   weeks\t", 2, .week), ("007 days", 7, .day),
    ("3660 days", 3660, .day), ("522 weeks", 522, .week), ("120 months", 120, .month),
  ])
  func `reads a distance in both languages`(
    text: String, every: Int, unit: Recurrence.Unit
  ) throws {
    #expect(try Recurrence(text) == Recurrence(every: every, unit))
  }

  @Test(arguments: [
    "", " ", "2", "weeks 2", "2 2 weeks", "-1 day", "+2 weeks", "1.5 weeks", "1,5 Wochen",
    "٢ weeks", "two weeks", "alle 2 Wochen", "every week", "2 weekly", "2 täglich", "fortnight",
    "2 years", "2 weeks 3 days", "1000000000 days", "99999999999999999999 days", "weekss", "2ww",
  ])
  func `refuses what is none`(text: String) {
    #expect(throws: SeriesError.unreadable(text)) { try Recurrence(text) }
  }

  @Test(arguments: [
    ("0 days", 0, Recurrence.Unit.day), ("3661 days", 3661, .day), ("0w", 0, .week),
    ("523 weeks", 523, .week), ("0 months", 0, .month), ("121 Monate", 121, .month),
    ("999999999 days", 999_999_999, .day),
  ])
  func `says that a distance is out of range`(text: String, every: Int, unit: Recurrence.Unit) {
    #expect(throws: SeriesError.distanceOutOfRange(every, unit)) { try Recurrence(text) }
  }

  @Test(arguments: [
    (1, Recurrence.Unit.day, "jeden Tag", "every day"),
    (3, .day, "alle 3 Tage", "every 3 days"), (1, .week, "jede Woche", "every week"),
    (2, .week, "alle 2 Wochen", "every 2 weeks"), (1, .month, "jeden Monat", "every month"),
    (120, .month, "alle 120 Monate", "every 120 months"),
  ])
  func `says how often in both languages`(
    every: Int, unit: Recurrence.Unit, german: String, english: String
  ) throws {
    #expect(try Recurrence(every: every, unit).words == Wording(de: german, en: english))
  }
}
