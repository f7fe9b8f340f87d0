package import Planning
package import Reports

/// The events of an iCalendar file (RFC 5545), as days.
package struct CalendarFile: Equatable, Sendable {
  /// More are no calendar of holidays and fairs.
  package static let limit = 10_000

  /// In the order of the file.
  package let events: [CalendarEvent]
  package let skipped: [SkippedEvent]
  /// How many events recur by a rule that Takt does not understand: only their first occurrence is
  /// among the events.
  package let notExpanded: Int

  /// Reads a file, whose size is its caller's business, in time that grows with its length.
  ///
  /// - Parameters:
  ///   - zone: tells the days of times in UTC; others are taken as they are written.
  ///   - within: of recurring events only the occurrences that touch these days are read. Events
  ///     that happen once are all read.
  /// - Throws: `CalendarFileError`, `ExportFileError.unreadable`.
  package init(_ source: any ByteSource, zone: PlanZone, within: ClosedRange<Day>) throws {
    var reader = try CalendarReader(source, zone: zone)
    try reader.read()
    var events: [CalendarEvent] = []
    var notExpanded = 0
    for event in reader.events {
      let occurrences = event.occurrences(
        within: within, without: reader.replaced[event.uid] ?? [], in: zone)
      events += occurrences.events
      notExpanded += occurrences.isWhole ? 0 : 1
      guard events.count <= Self.limit else {
        throw CalendarFileError.tooManyEvents(limit: Self.limit)
      }
    }
    if reader.events.isEmpty {
      throw reader.skipped.first.map(CalendarFileError.nothingReadable) ?? .noEvents
    }
    guard !events.isEmpty else { throw CalendarFileError.noneWithin(within) }
    self.events = events
    skipped = reader.skipped
    self.notExpanded = notExpanded
  }
}
