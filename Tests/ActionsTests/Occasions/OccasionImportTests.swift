import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Days from a calendar file.
@Suite struct OccasionImportTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func take(_ calendar: String) throws -> Noted<ChangeReport<OccasionReport>> {
    let file = try firm.folder.write(calendar, to: "school.ics")
    return try firm.plan().importOccasions(from: file, kind: .schoolHoliday, remind: nil)
  }

  /// School holidays from 30 March on.
  private func holidays(until end: String) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    UID:easter@school.example
    DTSTAMP:20260101T000000Z
    DTSTART;VALUE=DATE:20260330
    DTEND;VALUE=DATE:\(end)
    SUMMARY:Easter holidays
    END:VEVENT
    END:VCALENDAR
    """
  }

  @Test func `come in once, and a newer file brings them up to date`() throws {
    let first = try take(holidays(until: "20260411"))
    #expect(first.report.changed.map(\.to) == ["2026-04-10"])
    #expect(first.notices == [.occasions(added: 1, changed: 0, same: 0)])
    let again = try take(holidays(until: "20260411"))
    #expect(again.report.changed.isEmpty)
    #expect(again.notices == [.occasions(added: 0, changed: 0, same: 1)])
    let newer = try take(holidays(until: "20260413"))
    #expect(newer.notices == [.occasions(added: 0, changed: 1, same: 0)])
    let kept = try firm.plan().occasions(all: true)
    #expect(kept.map(\.id) == [1] && kept.map(\.to) == ["2026-04-12"])
  }

  struct BadCalendar: Sendable {
    let text: String
    let error: CalendarFileError
  }

  private static let calendars = [
    BadCalendar(text: "hello", error: .notACalendar),
    BadCalendar(text: "BEGIN:VCALENDAR\nEND:VCALENDAR\n", error: .noEvents),
    BadCalendar(
      text: "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20269999\nEND:VEVENT\nEND:VCALENDAR\n",
      error: .nothingReadable(
        SkippedEvent(line: 3, reason: .unreadableTime(property: "DTSTART", value: "20269999")))),
    BadCalendar(
      text: "BEGIN:VCALENDAR\n"
        + String(
          repeating: "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20260330\nEND:VEVENT\n", count: 100_000),
      error: .tooManyEvents(limit: 10_000)),
  ]

  @Test(arguments: calendars.indices)
  func `say what is wrong with a calendar file`(place: Int) throws {
    let calendar = Self.calendars[place]
    #expect(throws: calendar.error) { try take(calendar.text) }
    #expect(try firm.plan().occasions(all: true).isEmpty)
  }
}
