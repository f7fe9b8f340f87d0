import Planning
import Reports

/// Goes through the lines of an iCalendar file, part by part: only the lines of an event itself
/// count, not those of its alarms, of time zones or of tasks.
struct CalendarReader {
  /// What was read; only whole after `read()`.
  private(set) var events: [DatedEvent] = []
  private(set) var skipped: [SkippedEvent] = []
  /// The occurrences, by their event's uid and their day, that have become events of their own, or
  /// are cancelled.
  private(set) var replaced: [String: Set<Day>] = [:]

  private let zone: PlanZone
  private var lines: ContentLines
  /// The names of the parts that are open, the outermost first.
  private var path: [String] = []
  private var draft: EventDraft?
  private var begun = 0

  private static let calendar = "VCALENDAR"
  private static let event = "VEVENT"
  /// Three are usual; the file may be damaged.
  private static let deepest = 16

  init(_ source: any ByteSource, zone: PlanZone) throws(ExportFileError) {
    lines = try ContentLines(source)
    self.zone = zone
  }

  /// - Throws: `CalendarFileError.notACalendar`, `.tooManyEvents` as soon as they are too many,
  ///   `ExportFileError.unreadable`.
  mutating func read() throws {
    guard let first = try lines.next(), first.name == "BEGIN", first.part == Self.calendar else {
      throw CalendarFileError.notACalendar
    }
    path = [Self.calendar]
    while let line = try lines.next() {
      switch line.name {
      case "BEGIN": try begin(line.part, at: line.number)
      case "END": end(line.part)
      default: if path.count == 2 { draft?.add(line) }
      }
    }
    dropDraft()
  }

  private mutating func begin(_ part: String, at line: Int) throws(CalendarFileError) {
    switch part {
    case Self.calendar:
      dropDraft()
      path = [part]
    case Self.event where !path.isEmpty:
      dropDraft()
      path = [Self.calendar, part]
      begun += 1
      guard begun <= CalendarFile.limit else { throw .tooManyEvents(limit: CalendarFile.limit) }
      draft = EventDraft(line: line)
    default:
      if path.count < Self.deepest { path.append(part) }
    }
  }

  /// Ends a part, and with it whatever is still open within.
  private mutating func end(_ part: String) {
    guard let place = path.lastIndex(of: part) else { return }
    path.removeSubrange(place...)
    guard path.count < 2 else { return }
    if part == Self.event { finishDraft() } else { dropDraft() }
  }

  private mutating func finishDraft() {
    guard let event = draft else { return }
    draft = nil
    if let (uid, day) = event.replaced(in: zone) { replaced[uid, default: []].insert(day) }
    guard !event.isCancelled else { return }
    do { events.append(try event.finished(in: zone)) } catch { skipped.append(error) }
  }

  /// What began and never ended might lack a line that counts.
  private mutating func dropDraft() {
    guard let draft else { return }
    skipped.append(SkippedEvent(line: draft.line, reason: .cutOff))
    self.draft = nil
  }
}

extension ContentLine {
  /// The name of the part that begins or ends here.
  fileprivate var part: String { text(upTo: 50).uppercased() }
}
