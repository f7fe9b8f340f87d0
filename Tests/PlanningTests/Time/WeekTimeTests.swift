import Planning
import Testing

@Suite struct WeekTimeTests {
  @Test(arguments: [
    ("tue 9:00", Weekday.tuesday, "09:00"), ("Tuesday 9am", .tuesday, "09:00"),
    ("tue 9", .tuesday, "09:00"), ("tues, 09:00", .tuesday, "09:00"),
    ("on Thursday at 5 pm", .thursday, "17:00"), ("thur 12am", .thursday, "00:00"),
    ("wed noon", .wednesday, "12:00"), ("9:30 fri", .friday, "09:30"),
    ("  SUN\t23:59 ", .sunday, "23:59"), ("di 9 Uhr", .tuesday, "09:00"),
    ("Di. 9Uhr", .tuesday, "09:00"), ("Dienstag um 9.30", .tuesday, "09:30"),
    ("dienstag um 9.12 Uhr", .tuesday, "09:12"), ("am Sonnabend um 0:00", .saturday, "00:00"),
    ("Mi Mittag", .wednesday, "12:00"), ("do 18.45", .thursday, "18:45"),
  ])
  func `reads a weekday with a time in both languages`(
    text: String, weekday: Weekday, time: String
  ) throws {
    let read = try WeekTime(text)
    #expect(read.weekday == weekday && read.time.description == time)
  }

  @Test(arguments: Weekday.allCases, [\Wording.german, \Wording.english])
  func `knows every weekday by its long and its short name`(
    weekday: Weekday, language: any KeyPath<Wording, String> & Sendable
  ) throws {
    for name in [weekday.name, weekday.shortName] {
      #expect(try WeekTime(name[keyPath: language] + " 9:00").weekday == weekday)
    }
  }

  @Test(arguments: [
    "", " ", "tue", "9:00", "noon", "tomorrow 9:00", "heute 9 Uhr", "+1w 9:00", "3.3. 9:00",
    "3.3.2026 9:00", "2026-03-03 9:00", "2026-03-03T09:00", "tue 3.3. 9:00", "Tue, 3 March 9:00",
    "2026-W10 tue 9:00", "kw 12 di 9:00", "next week tue 9:00", "tue wed 9:00", "tue 9:00 10:00",
    "tue 24:00", "tue 9:60", "tue 13pm", "tue 10.10", "every tue 9:00", "tuesdays 9:00",
    "tue 9:00 x", "9", "xx 9:00",
  ])
  func `refuses dates, half of it, and nonsense`(text: String) {
    #expect(throws: SlotError.unreadable(text)) { try WeekTime(text) }
  }
}
