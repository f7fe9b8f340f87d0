import Exchange
import Planning
import TestSupport
import Testing

@Suite struct RecurringEventTests {
  @Test(arguments: [
    ("20260303", "FREQ=DAILY;COUNT=3", ["2026-03-03", "2026-03-04", "2026-03-05"]),
    ("20260303", "freq=yearly;interval=2;until=20291231", ["2026-03-03", "2028-03-03"]),
    ("20100303", "FREQ=YEARLY;COUNT=17", ["2025-03-03", "2026-03-03"]),
    ("20100303", "FREQ=YEARLY;UNTIL=20260302", ["2025-03-03"]),
    ("20120229", "FREQ=YEARLY", ["2028-02-29"]),
    ("20120229", "FREQ=YEARLY;COUNT=4", []),
    ("20251231", "FREQ=MONTHLY;COUNT=3", ["2025-12-31", "2026-01-31", "2026-03-31"]),
    ("20260510", "FREQ=YEARLY;BYMONTH=5;BYDAY=2SU;UNTIL=20270601", ["2026-05-10", "2027-05-09"]),
    ("20260529", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["2026-05-29", "2026-06-26"]),
    ("20260306", "FREQ=WEEKLY;BYDAY=FR,MO;COUNT=3", ["2026-03-06", "2026-03-09", "2026-03-13"]),
    ("20200106", "FREQ=WEEKLY;BYDAY=MO;INTERVAL=52;COUNT=7", ["2025-12-29"]),
    ("20280630", "FREQ=MONTHLY;BYMONTHDAY=30;INTERVAL=6", ["2028-06-30", "2028-12-30"]),
    ("09000101", "FREQ=YEARLY;COUNT=1127", ["2025-01-01", "2026-01-01"]),
    ("20260303T090000", "FREQ=DAILY;UNTIL=20260305T080000", ["2026-03-03", "2026-03-04"]),
    ("20260303T090000", "FREQ=DAILY;UNTIL=20260305", ["2026-03-03", "2026-03-04", "2026-03-05"]),
    (
      "20260303T090000", "FREQ=DAILY;UNTIL=20260305T080000Z",
      ["2026-03-03", "2026-03-04", "2026-03-05"]
    ),
    ("20260303T090000", "FREQ=DAILY;UNTIL=20260305T075959Z", ["2026-03-03", "2026-03-04"]),
    ("20261024T223000Z", "FREQ=DAILY;COUNT=3", ["2026-10-25", "2026-10-26"]),
    ("20260306", "FREQ=WEEKLY;BYDAY=FR,FR;COUNT=2", ["2026-03-06", "2026-03-13"]),
    ("20260327T223000Z", "FREQ=DAILY;COUNT=3", ["2026-03-27", "2026-03-28", "2026-03-30"]),
  ])
  func `finds the days of a rule`(start: String, rule: String, days: [String]) throws {
    let first = try? CalendarFile(event: "DTSTART:\(start)\nRRULE:\(rule)")
    #expect(first?.spans ?? [] == days)
    #expect(first?.notExpanded ?? 0 == 0)
  }

  @Test(arguments: [
    "", "FREQ", "FREQ=HOURLY", "FREQ=YEARLY;FREQ=YEARLY", "FREQ=YEARLY;BYMONTHDAY=3",
    "FREQ=YEARLY;BYMONTH=4", "FREQ=YEARLY;BYMONTH=3,4", "FREQ=YEARLY;BYDAY=1TU",
    "FREQ=YEARLY;BYWEEKNO=10", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=4", "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=2TU", "FREQ=MONTHLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1TU;BYSETPOS=1",
    "FREQ=MONTHLY;BYDAY=1TU;BYMONTHDAY=3", "FREQ=MONTHLY;BYMONTH=3", "FREQ=WEEKLY;BYDAY=MO",
    "FREQ=WEEKLY;BYDAY=TU,XX", "FREQ=WEEKLY;BYDAY=1TU", "FREQ=MONTHLY;BYDAY=-9223372036854775808TU",
    "FREQ=MONTHLY;BYDAY=0TU", "FREQ=WEEKLY;WKST=XX",
    "FREQ=DAILY;BYDAY=TU",
    "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;UNTIL=morgen",
    "FREQ=DAILY;INTERVAL=99999999", "FREQ=DAILY;X-A=1", "RSCALE=CHINESE;FREQ=YEARLY", "D1 #10",
    "FREQ=DAILY\nRRULE:FREQ=YEARLY", "FREQ=YEARLY\nEXRULE:FREQ=YEARLY;INTERVAL=2",
    "FREQ=DAILY;COUNT=3\nEXDATE:x", "FREQ=DAILY;COUNT=3\nRDATE;VALUE=PERIOD:20260303T090000Z/P1D",
  ])
  func `takes the first day of a rule beyond it, and counts it`(rule: String) throws {
    let file = try CalendarFile(event: "DTSTART:20260303\nRRULE:\(rule)")
    #expect(file.spans == ["2026-03-03"])
    #expect(file.events.map(\.uid) == ["1"])
    #expect(file.notExpanded == 1)
  }

  @Test(arguments: [
    ("EXDATE:20260304", ["2026-03-03", "2026-03-05"]),
    ("EXDATE;VALUE=DATE:20260303,20260304,", ["2026-03-05"]),
    ("EXDATE:", ["2026-03-03", "2026-03-04", "2026-03-05"]),
    ("EXDATE:20260304T120000\nEXDATE:20260305", ["2026-03-03"]),
    ("RDATE:20260401,20260304", ["2026-03-03", "2026-03-04", "2026-03-05", "2026-04-01"]),
    (
      "RDATE:20260401,20200101\nEXDATE:20260401,20260404",
      ["2026-03-03", "2026-03-04", "2026-03-05"]
    ),
  ])
  func `leaves out what is excluded, and adds what is further`(more: String, days: [String]) throws
  {
    let file = try CalendarFile(event: "DTSTART:20260303\nRRULE:FREQ=DAILY;COUNT=3\n\(more)")
    #expect(file.spans == days)
    #expect(file.events.map(\.uid) == days.map { "1/\($0)" })
  }

  @Test func `an occurrence that was moved or cancelled takes the place of the rule's`() throws {
    let file = try CalendarFile(
      lines: """
        BEGIN:VEVENT
        UID:1
        SUMMARY:Moved
        RECURRENCE-ID;VALUE=DATE:20260304
        DTSTART:20260306
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        SUMMARY:Daily
        DTSTART:20260303
        RRULE:FREQ=DAILY;COUNT=4
        END:VEVENT
        BEGIN:VEVENT
        UID:1
        RECURRENCE-ID:20260305
        STATUS:CANCELLED
        END:VEVENT
        BEGIN:VEVENT
        UID:2
        SUMMARY:And all after it
        RECURRENCE-ID;RANGE=THISANDFUTURE:20260303
        DTSTART:20260303
        END:VEVENT
        """)
    #expect(
      file.events.map(\.uid) == ["1/2026-03-04", "1/2026-03-03", "1/2026-03-06", "2/2026-03-03"])
    #expect(file.spans == ["2026-03-06", "2026-03-03", "2026-03-06", "2026-03-03"])
    #expect(file.notExpanded == 1)
  }

  @Test func `takes occurrences that reach into the days asked for, and single events always`()
    throws
  {
    let rule = "DTSTART:20251230\nDTEND:20260103\nRRULE:FREQ=YEARLY"
    let file = try CalendarFile(event: rule, within: "2026-01-02"..."2026-12-30")
    #expect(file.spans == ["2025-12-30…2026-01-02", "2026-12-30…2027-01-02"])
    #expect(try CalendarFile(event: rule, within: "2026-01-03"..."2026-12-30").spans.count == 1)
    let single = try CalendarFile(event: "DTSTART:19990101", within: "2026-01-01"..."2026-12-31")
    #expect(single.spans == ["1999-01-01"])
  }
}
