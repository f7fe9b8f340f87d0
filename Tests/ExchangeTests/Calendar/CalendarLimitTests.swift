import Exchange
import Planning
import Reports
import Synchronization
import TestSupport
import Testing

/// Calendars that no firm has.
@Suite struct CalendarLimitTests {
  private let limit = CalendarFile.limit

  @Test func `takes as many events as the limit says`() throws {
    #expect(try CalendarFile(calendar(of: limit)).events.count == limit)
    #expect(throws: CalendarFileError.tooManyEvents(limit: limit)) {
      try CalendarFile(calendar(of: limit + 1))
    }
  }

  @Test func `stops reading where there are too many`() {
    let source = ReadBytes(calendar(of: 100_000))
    #expect(throws: CalendarFileError.tooManyEvents(limit: limit)) {
      try CalendarFile(source, zone: .berlin, within: CalendarSample.days)
    }
    #expect(source.furthest < source.count / 5)
  }

  @Test func `counts the occurrences of rules as well`() throws {
    let one = "BEGIN:VEVENT\nDTSTART:20260101\nRRULE:FREQ=DAILY\nEND:VEVENT\n"
    let several = String(repeating: one, count: 10)
    #expect(throws: CalendarFileError.tooManyEvents(limit: limit)) {
      try CalendarFile(lines: several)
    }
    let ages: ClosedRange<Day> = "0001-01-01"..."9999-12-31"
    let file = try CalendarFile(lines: one, within: ages)
    #expect(file.notExpanded == 1)
    let years = try CalendarFile(
      event: "DTSTART:99900101\nRRULE:FREQ=YEARLY;COUNT=90", within: ages)
    #expect(years.events.count == 10)
  }

  @Test func `follows no rule for ages`() throws {
    let event = "BEGIN:VEVENT\nDTSTART:10000131\nRRULE:FREQ=MONTHLY;COUNT=99999999\nEND:VEVENT\n"
    let file = try CalendarFile(lines: String(repeating: event, count: 100))
    #expect(file.notExpanded == 100)
  }

  @Test func `takes attachments of any length, but no dates`() throws {
    let long = String(repeating: "QUJD\n ", count: 260_000)
    let file = try CalendarFile(event: "DTSTART:20260303\nATTACH;ENCODING=BASE64:\(long)")
    #expect(file.spans == ["2026-03-03"])
    let reason = CalendarEventProblem.lineTooLong(property: "EXDATE", limit: 1_000_000)
    #expect(throws: CalendarFileError.nothingReadable(.init(line: 6, reason: reason))) {
      try CalendarFile(event: "DTSTART:20260303\nEXDATE:\(long)")
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "BEGIN:VALARM\n", "BEGIN:A\nEND:B\n", "END:VALARM\n", " a", "\n ", "SUMMARY:\u{308}\u{323}",
      "\u{308}\u{323}", "SUMMARY:a\n", "EXDATE:20260304\n", ";", "\"",
    ])
  func `takes its time for nothing`(piece: String) throws {
    let file = try CalendarFile(
      event: "DTSTART:20260303\nX:" + String(repeating: piece, count: 30_000) + "\nEND:VEVENT\n")
    #expect(file.events.count <= 1)
  }

  private func calendar(of count: Int) -> [UInt8] {
    let events = (0..<count).map {
      "BEGIN:VEVENT\r\nUID:\($0)\r\nSUMMARY:Termin\r\nDTSTART;VALUE=DATE:20260303\r\nEND:VEVENT\r\n"
    }
    return Array("BEGIN:VCALENDAR\r\n\(events.joined())END:VCALENDAR\r\n".utf8)
  }
}

/// Bytes that tell how far they were read.
private final class ReadBytes: ByteSource {
  private let all: [UInt8]
  private let read = Mutex(0)

  init(_ all: [UInt8]) {
    self.all = all
  }

  var count: Int { all.count }
  var furthest: Int { read.withLock { $0 } }

  func bytes(_ places: Range<Int>) -> [UInt8] {
    read.withLock { $0 = max($0, places.upperBound) }
    return Array(all[places])
  }
}
