package import Planning

/// Why a calendar's file as a whole is of no use; a single bad event is a `SkippedEvent`.
package enum CalendarFileError: Error, Equatable {
  /// Its first line is not `BEGIN:VCALENDAR`.
  case notACalendar
  /// It is a calendar, of tasks or of nothing, or everything in it is cancelled.
  case noEvents
  /// All that happens lies outside of the days asked for.
  case noneWithin(ClosedRange<Day>)
  /// Recurring events count once for each occurrence.
  case tooManyEvents(limit: Int)
  /// No event can be read; the first one tells why.
  case nothingReadable(SkippedEvent)
}

/// An event that could not be read, and the line of the file that is to blame.
package struct SkippedEvent: Error, Hashable, Sendable {
  package let line: Int
  package let reason: CalendarEventProblem

  package init(line: Int, reason: CalendarEventProblem) {
    self.line = line
    self.reason = reason
  }
}

/// Why an event cannot be read.
package enum CalendarEventProblem: Error, Hashable, Sendable {
  /// It does not say when it begins.
  case noStart
  /// What a property such as DTSTART says is no date and no time. Values are cut to 100 characters.
  case unreadableTime(property: String, value: String)
  case endsBeforeStart(from: Day, through: Day)
  /// The file goes on with something else before the event ends.
  case cutOff
  /// A line, put together again, is longer than any honest one, in bytes.
  case lineTooLong(property: String, limit: Int)
}
