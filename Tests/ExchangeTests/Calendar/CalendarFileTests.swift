import Exchange
import Planning
import Reports
import TestSupport
import Testing

@Suite struct CalendarFileTests {
  @Test(arguments: [
    ("DTSTART;VALUE=DATE:20260303", ["2026-03-03"]),
    ("DTSTART:20260303", ["2026-03-03"]),
    ("DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260304", ["2026-03-03"]),
    ("DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260303", ["2026-03-03"]),
    ("DTSTART;VALUE=DATE:20260303\nDTEND;VALUE=DATE:20260306", ["2026-03-03…2026-03-05"]),
    ("DTSTART;VALUE=DATE:20260303\nDURATION:P3D", ["2026-03-03…2026-03-05"]),
    ("DTSTART;VALUE=DATE:20260303\nDURATION:+P1W", ["2026-03-03…2026-03-09"]),
    ("DTSTART;VALUE=DATE:20260303\nDURATION:PT36H", ["2026-03-03…2026-03-04"]),
    ("DTSTART;VALUE=DATE:99991231\nDURATION:P99999999W", ["9999-12-31"]),
    ("DTSTART:20260303T090000\nDTEND:20260303T170000", ["2026-03-03"]),
    ("DTSTART:20260303T090000\nDTEND:20260304T000000", ["2026-03-03"]),
    ("DTSTART:20260303T090000\nDTEND:20260304T000001", ["2026-03-03…2026-03-04"]),
    ("DTSTART:20260303T000000\nDTEND:20260303T000000", ["2026-03-03"]),
    ("DTSTART:20260303T220000\nDURATION:P1DT2H1M0S", ["2026-03-03…2026-03-05"]),
    ("DTSTART:20260303T235960", ["2026-03-03"]),
    ("DTSTART;TZID=\"America/New_York;a:b\":20260303T233000", ["2026-03-03"]),
    ("DTSTART:20260303T223000Z", ["2026-03-03"]),
    ("DTSTART:20260303T233000Z", ["2026-03-04"]),
    ("DTSTART:20260703T223000Z", ["2026-07-04"]),
    ("DTSTART:20260303T080000Z\nDTEND:20260303T230000Z", ["2026-03-03"]),
    (
      "DTSTART;TZID=Europe/Berlin:20260303T090000\nDTEND:20260303T233000Z",
      ["2026-03-03…2026-03-04"]
    ),
    ("dtstart;value=date:20260303\nDtEnd;VALUE=date:20260305", ["2026-03-03…2026-03-04"]),
    ("DTSTART:20260303\nDTSTART:20270303", ["2026-03-03"]),
    (
      "BEGIN:VALARM\nDTSTART:20250101\nTRIGGER:-PT15M\nEND:VALARM\nDTSTART:20260303", ["2026-03-03"]
    ),
    (" \n\nDTSTART:20260303\n\n", ["2026-03-03"]),
  ])
  func `reads the days that an event touches`(event: String, spans: [String]) throws {
    let file = try CalendarFile(event: event)
    #expect(file.spans == spans)
    #expect(file.skipped.isEmpty && file.notExpanded == 0)
  }

  @Test(arguments: [
    ("Messe", "Messe"),
    ("Brot\\, Brezn\\; \\\\ mehr\\nheute\\Nund \\x", "Brot, Brezn; \\ mehr heute und \\x"),
    ("Bet\n riebs\n\tferien", "Betriebsferien"), ("a\\\n nb", "a b"),
    ("a\u{1B}[0m\u{7}b\u{85}c", "a[0mb c"),
    ("  viel \t Platz\u{A0} ", "viel Platz"), ("", ""), ("a: b;c", "a: b;c"),
    ("endet mit \\", "endet mit"),
    (String(repeating: "ä", count: 300), String(repeating: "ä", count: 200)),
    (String(repeating: "👩‍👩‍👧", count: 300), String(repeating: "👩‍👩‍👧", count: 200)),
  ])
  func `reads a name as people write it`(value: String, name: String) throws {
    let file = try CalendarFile(
      lines: "BEGIN:VEVENT\nUID:1\nSUMMARY;LANGUAGE=\"de:x\":\(value)\nDTSTART:20260303\nEND:VEVENT"
    )
    #expect(file.events.map(\.name) == [name])
  }

  @Test func `puts characters together that a fold cuts`() throws {
    let lines = "BEGIN:VEVENT\nUID:1\nSUMMARY:Größe 🥨\nDTSTART:20260303\nEND:VEVENT"
    let text = Array("BEGIN:VCALENDAR\r\n\(lines.replacing("\n", with: "\r\n"))\r\n".utf8)
    let name = try #require(text.firstRange(of: Array("SUMMARY".utf8))).lowerBound
    for place in name + 1..<name + 20 {
      for mark: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
        let bytes = mark + text[..<place] + [0x0D, 0x0A, 0x20] + text[place...]
        #expect(try CalendarFile(bytes).events.map(\.name) == ["Größe 🥨"])
      }
    }
  }

  @Test func `reads what old programs write in their own encoding`() throws {
    let text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Caf?\nDTSTART:20260303\nEND:VEVENT\n"
    let latin = text.utf8.map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }
    let utf16 = text.replacing("?", with: "é").utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [latin, [0xFF, 0xFE] + utf16] {
      #expect(try CalendarFile(bytes).events.map(\.name) == ["Café"])
    }
  }

  @Test func `takes the events of all calendars, and nothing else`() throws {
    let file = try CalendarFile(
      lines: """
        BEGIN:VTIMEZONE
        BEGIN:STANDARD
        DTSTART:19701025T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VTODO
        UID:todo
        DTSTART:20260301
        END:VTODO
        begin:vevent
        uid:1
        summary:Eins
        dtstart:20260303
        end:vevent
        END:VCALENDAR
        \u{FEFF}BEGIN:VCALENDAR
        BEGIN:VJOURNAL
        DTSTART:20260301
        END:VJOURNAL
        BEGIN:VEVENT
        SUMMARY:Zwei
        DTSTART:20260304
        END:VEVENT
        BEGIN:VEVENT
        STATUS:cancelled
        SUMMARY:Drei
        END:VEVENT
        END:VCALENDAR
        BEGIN:VEVENT
        DTSTART:20260305
        END:VEVENT
        """)
    #expect(file.events.map(\.name) == ["Eins", "Zwei"])
    #expect(file.events.map(\.uid) == ["1", "Zwei/2026-03-04"])
    #expect(file.skipped.isEmpty)
  }

  @Test(
    arguments: [
      ("DTEND:20260303", .init(line: 3, reason: .noStart)),
      ("UID:2\nDTSTART:20260230", unreadable(5, "DTSTART", "20260230")),
      ("DTSTART:", unreadable(4, "DTSTART", "")),
      ("DTSTART;TZID=\"Europe:20260303", unreadable(4, "DTSTART", "")),
      ("DTSTART:2026-03-03", unreadable(4, "DTSTART", "2026-03-03")),
      ("DTSTART:20260303T2400", unreadable(4, "DTSTART", "20260303T2400")),
      ("DTSTART:20260303T240000", unreadable(4, "DTSTART", "20260303T240000")),
      ("DTSTART:20260303\nDTEND:morgen\u{7}", unreadable(5, "DTEND", "morgen")),
      ("DTSTART:20260303\nDURATION:-P1D", unreadable(5, "DURATION", "-P1D")),
      ("DTSTART:20260303\nDURATION:P", unreadable(5, "DURATION", "P")),
      ("DTSTART:20260303\nDURATION:P1H", unreadable(5, "DURATION", "P1H")),
      ("DTSTART:20260303\nRECURRENCE-ID:x", unreadable(5, "RECURRENCE-ID", "x")),
      (
        "DTSTART:20260303\nDTEND:20260302",
        .init(line: 3, reason: .endsBeforeStart(from: "2026-03-03", through: "2026-03-02"))
      ),
      ("DTSTART:20260303\nBEGIN:VEVENT\nDTSTART:20260305", .init(line: 3, reason: .cutOff)),
    ] as [(String, SkippedEvent)])
  func `says which event it cannot read, and why`(
    event: String, skipped: SkippedEvent
  ) throws {
    let good = "BEGIN:VEVENT\nDTSTART:20260305\nEND:VEVENT"
    let lines = "SUMMARY:of nothing\nBEGIN:VEVENT\n\(event)\nEND:VEVENT"
    let file = try CalendarFile(lines: "\(lines)\n\(good)")
    #expect(file.skipped == [skipped])
    #expect(file.spans.last == "2026-03-05")
    guard skipped.reason != .cutOff else { return }
    #expect(throws: CalendarFileError.nothingReadable(skipped)) { try CalendarFile(lines: lines) }
  }

  @Test(
    arguments: [
      ("", .notACalendar), ("\n \n", .notACalendar), ("DTSTART:20260303", .notACalendar),
      ("BEGIN:VCARD\nEND:VCARD", .notACalendar), ("<html>BEGIN:VCALENDAR", .notACalendar),
      ("BEGIN:VEVENT\nDTSTART:20260303\nEND:VEVENT", .notACalendar),
      ("BEGIN:VCALENDAR", .noEvents), ("BEGIN:VCALENDAR\nEND:VCALENDAR", .noEvents),
      ("BEGIN:VCALENDAR\nBEGIN:VTODO\nDTSTART:20260303\nEND:VTODO", .noEvents),
      ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260303\nSTATUS:CANCELLED\nEND:VEVENT", .noEvents),
      (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260303\nEND:VCALENDAR",
        .nothingReadable(.init(line: 2, reason: .cutOff))
      ),
      (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200303\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT",
        .noneWithin("2025-01-01"..."2028-12-31")
      ),
    ] as [(String, CalendarFileError)])
  func `says why a file holds nothing for it`(text: String, error: CalendarFileError) {
    #expect(throws: error) { try CalendarFile(Array(text.utf8)) }
  }
}

private func unreadable(_ line: Int, _ property: String, _ value: String) -> SkippedEvent {
  .init(line: line, reason: .unreadableTime(property: property, value: value))
}
