import Planning
import TestSupport
import Testing

/// What people type, seen from Wednesday, 4 March 2026, 8:00.
@Suite struct MomentReaderTests {
  let future = MomentReader(now: "2026-03-04T08:00", direction: .future)
  let past = MomentReader(now: "2026-03-04T08:00", direction: .past)

  @Test(
    arguments: [
      ("2026-03-03", "2026-03-03"), ("3.3.2026", "2026-03-03"), ("03.03.2026", "2026-03-03"),
      ("3.3.26", "2026-03-03"), ("3.3.", "2027-03-03"), ("4.3.", "2026-03-04"),
      ("5.3", "2026-03-05"), ("2026/3/5", "2026-03-05"), ("2026-3-5", "2026-03-05"),
      ("13/4/2026", "2026-04-13"), ("4/13/2026", "2026-04-13"), ("3/3/2026", "2026-03-03"),
      ("29.2.", "2028-02-29"), ("3 Mar 2026", "2026-03-03"), ("Mar 3, 2026", "2026-03-03"),
      ("March 5", "2026-03-05"), ("3. März 2027", "2027-03-03"), ("1. mai", "2026-05-01"),
      ("5th", nil), ("24 December", "2026-12-24"), ("today", "2026-03-04"), ("heute", "2026-03-04"),
      ("Tomorrow", "2026-03-05"), ("MORGEN", "2026-03-05"), ("übermorgen", "2026-03-06"),
      ("yesterday", "2026-03-03"), ("gestern", "2026-03-03"), ("tue", "2026-03-10"),
      ("di", "2026-03-10"), ("Dienstag", "2026-03-10"), ("Di.", "2026-03-10"),
      ("wed", "2026-03-11"), ("mi", "2026-03-11"), ("Mittwoch", "2026-03-11"),
      ("thu", "2026-03-05"), ("so", "2026-03-08"), ("sonnabend", "2026-03-07"),
      ("next tue", "2026-03-10"), ("nächsten Dienstag", "2026-03-10"), ("am Freitag", "2026-03-06"),
      ("next week", "2026-03-09"), ("nächste Woche", "2026-03-09"), ("next week tue", "2026-03-10"),
      ("nächste Woche Di", "2026-03-10"), ("+3d", "2026-03-07"), ("+3t", "2026-03-07"),
      ("+2w", "2026-03-18"), ("-1w", "2026-02-25"), ("2026-W10", "2026-03-02"),
      ("2026-w11", "2026-03-09"), ("KW10", "2026-03-02"), ("KW 10", "2026-03-02"),
      ("kw 9", "2027-03-01"), ("KW53", "2026-12-28"), ("KW 12 Di", "2026-03-17"),
      ("2026-W12 tue", "2026-03-17"), ("Tue, 3 March 2026", "2026-03-03"),
      ("Di, 10.3.", "2026-03-10"),
    ] as [(String, String?)])
  func `a day ahead`(text: String, expected: String?) {
    #expect((try? future.day(text))?.description == expected)
  }

  @Test(arguments: [
    ("3.3.", "2026-03-03"), ("4.3.", "2026-03-04"),
    ("29.2.", "2024-02-29"), ("tue", "2026-03-03"), ("mi", "2026-02-25"), ("do", "2026-02-26"),
    ("24 December", "2025-12-24"), ("heute", "2026-03-04"), ("gestern", "2026-03-03"),
    ("vorgestern", "2026-03-02"), ("-2w", "2026-02-18"), ("KW 10", "2026-03-02"),
    ("KW 11", "2025-03-10"), ("KW53", "2020-12-28"), ("Di, 3.3.", "2026-03-03"),
  ])
  func `a day gone by`(text: String, expected: String) throws {
    #expect(try past.day(text).description == expected)
  }

  @Test(arguments: [
    ("tue 9:00", "2026-03-10T09:00"), ("di 9 Uhr", "2026-03-10T09:00"),
    ("3.3. 9.30 Uhr", "2027-03-03T09:30"), ("5.3. 10.10", "2026-03-05T10:10"),
    ("2026-03-03T09:00", "2026-03-03T09:00"), ("2026-03-03 09:00", "2026-03-03T09:00"),
    ("2026-03-03, 9.30", "2026-03-03T09:30"), ("9:00", "2026-03-04T09:00"),
    ("8:00", "2026-03-04T08:00"), ("7:59", "2026-03-05T07:59"), ("9 Uhr", "2026-03-04T09:00"),
    ("9uhr", "2026-03-04T09:00"), ("9am", "2026-03-04T09:00"), ("9 pm", "2026-03-04T21:00"),
    ("12am", "2026-03-05T00:00"), ("12pm", "2026-03-04T12:00"), ("9.30am", "2026-03-04T09:30"),
    ("9.30", "2026-03-04T09:30"), ("noon", "2026-03-04T12:00"), ("fri noon", "2026-03-06T12:00"),
    ("3. März 9:00", "2027-03-03T09:00"), ("3 Mar 2026 9:00", "2026-03-03T09:00"),
    ("tomorrow at 9", "2026-03-05T09:00"), ("morgen um 9", "2026-03-05T09:00"),
    ("next week tue 9:00", "2026-03-10T09:00"), ("KW 12 Di 9 Uhr", "2026-03-17T09:00"),
    ("9:00 tue", "2026-03-10T09:00"), ("um 9 Uhr am Dienstag", "2026-03-10T09:00"),
  ])
  func `a time ahead`(text: String, expected: String) throws {
    #expect(try future.wallTime(text).description == expected)
  }

  @Test(arguments: [
    ("tue 9:00", "2026-03-03T09:00"), ("7:59", "2026-03-04T07:59"), ("21:00", "2026-03-03T21:00"),
    ("8:00", "2026-03-04T08:00"), ("heute 7 Uhr", "2026-03-04T07:00"),
    ("3.3. 9.30 Uhr", "2026-03-03T09:30"),
  ])
  func `a time gone by`(text: String, expected: String) throws {
    #expect(try past.wallTime(text).description == expected)
  }

  /// A slip by a day or an hour must not become one by a year or a day.
  @Test(
    arguments: [
      ("5.3.", "2026-03-05T00:00"), ("1 Aug", "2026-08-01T00:00"), ("9:00", "2026-03-04T09:00"),
      ("20:00", "2026-03-04T20:00"), ("5.3. 7:00", "2026-03-05T07:00"),
    ] as [(String, WallTime)])
  func `what is nearer ahead than behind is still to come`(text: String, wall: WallTime) {
    #expect(throws: MomentError.inFuture(wall)) {
      _ = try wall.time == .midnight ? past.day(text).ordinal : past.wallTime(text).ordinalMinutes
    }
  }

  @Test func `a day alone takes the time that is usual there`() throws {
    let nine = TimeOfDay(hour: 9, minute: 0)
    #expect(try future.wallTime("tue", defaultTime: nine) == "2026-03-10T09:00")
    #expect(throws: MomentError.missingTime("tue")) { try future.wallTime("tue") }
  }

  @Test(arguments: [
    ("next", "2026-W11"), ("nächste Woche", "2026-W11"), ("today", "2026-W10"),
    ("2026-W53", "2026-W53"), ("KW 9", "2026-W09"), ("KW53", "2026-W53"), ("KW 50", "2025-W50"),
    ("-1w", "2026-W09"), ("3.3.2026", "2026-W10"), ("so", "2026-W10"),
  ])
  func `a week`(text: String, expected: String) throws {
    #expect(try future.week(text).description == expected)
  }

  @Test(arguments: [
    ("+1w", "2026-04-08T09:30"), ("+3d", "2026-04-04T09:30"), ("-1d", "2026-03-31T09:30"),
    ("2026-W20", "2026-05-13T09:30"), ("KW 20", "2026-05-13T09:30"),
    ("next week", "2026-03-11T09:30"), ("next week tue", "2026-03-10T09:30"),
    ("KW 20 Di", "2026-05-12T09:30"), ("tue", "2026-03-10T09:30"), ("15:00", "2026-04-01T15:00"),
    ("tue 15:00", "2026-03-10T15:00"), ("+1w 15:00", "2026-04-08T15:00"),
    ("3.5.", "2026-05-03T09:30"), ("heute", "2026-03-04T09:30"),
    ("tomorrow 8:00", "2026-03-05T08:00"), ("10.3.", "2026-03-10T09:30"),
  ])
  func `where a post of Wednesday, 1 April, 9.30 goes`(text: String, expected: String) throws {
    #expect(try future.wallTime(moving: "2026-04-01T09:30", to: text).description == expected)
  }
}
