import Exchange
package import Planning
package import Reports
import Storage

/// What of an occasion was typed; nil stays as it was, or as it is usual.
package struct OccasionRequest {
  package var name: String?
  package var from: String?
  package var to: String?
  package var kind: Occasion.Kind?
  /// How long ahead it is thought of; `none` for never.
  package var remind: String?

  package init() {}
}

extension OpenPlan {
  /// - Parameter all: also those that are over.
  package func occasions(all: Bool) throws -> Listed<OccasionReport> {
    try read { snapshot in
      let total = try snapshot.count(Occasion.self)
      return Listed(
        try (all ? snapshot.all() : snapshot.occasions(from: today)).map(OccasionReport.init),
        sought: all || total == 0 ? nil : Sought(of: total))
    }
  }

  /// - Parameters:
  ///   - name: what it is called.
  ///   - from: its first day, which is its last one, too, where the request has none.
  package func addOccasion(
    _ name: String, from: String, _ request: OccasionRequest
  ) throws -> ChangeReport<OccasionReport> {
    try change { change in
      let from = try calendarReader.day(from)
      let period = try Period(from: from, to: request.to.map(calendarReader.day) ?? from)
      let occasion = try change.add { id in
        try Occasion(
          id: id, name: Name(name), period: period, kind: request.kind ?? .other,
          reminderDays: Occasion.reminderDays(typed: request.remind))
      }
      return changed([OccasionReport(occasion)])
    }
  }

  package func editOccasion(
    _ id: OccasionID, _ request: OccasionRequest
  ) throws -> ChangeReport<OccasionReport> {
    try change { change in
      let from = try request.from.map(calendarReader.day)
      let to = try request.to.map(calendarReader.day)
      let old = try change.snapshot.occasion(id)
      var occasion = try Occasion(
        id: old.id, name: request.name.map { try Name($0) } ?? old.name,
        period: Period(from: from ?? old.period.from, to: to ?? old.period.to),
        kind: request.kind ?? old.kind, reminderDays: old.reminderDays, uid: old.uid)
      if request.remind != nil {
        occasion.reminderDays = try Occasion.reminderDays(typed: request.remind)
      }
      guard occasion != old else { throw ChangeError.nothing }
      try change.update(occasion)
      return changed([OccasionReport(occasion)])
    }
  }

  /// Takes in the days of an iCalendar file; a later version of it brings them up to date.
  /// - Throws: `InputFileError`, `CalendarFileError`.
  package func importOccasions(
    from path: String, kind: Occasion.Kind, remind: String?
  ) throws -> Noted<ChangeReport<OccasionReport>> {
    let reminderDays = try Occasion.reminderDays(typed: remind)
    let calendar = try CalendarFile(
      InputFile(path: path, upTo: Self.calendarSizeLimit), zone: zone,
      within: today.adding(days: -Self.daysBack)...today.adding(days: Self.daysAhead))
    let days = try calendar.events.map { event in
      (
        uid: event.uid, name: try name(of: event, kind),
        period: try Period(from: event.from, to: event.through)
      )
    }
    let written = try change { change in
      try change.importOccasions(days, kind: kind, reminderDays: reminderDays)
    }
    let (added, changed) = (written.added.count, written.changed.count)
    var notices: [Notice] = [
      .occasions(added: added, changed: changed, same: calendar.events.count - added - changed)
    ]
    notices += calendar.skipped.prefix(5).map { .skippedEvent($0) }
    if calendar.notExpanded > 0 { notices.append(.notExpanded(calendar.notExpanded)) }
    return Noted(
      self.changed((written.added + written.changed).map(OccasionReport.init)), notices)
  }

  /// The largest calendar that is read, in bytes. Those of firms and schools have some hundred kilobytes.
  private static let calendarSizeLimit = 20_000_000
  private static let (daysBack, daysAhead) = (366, 3 * 366)

  /// Cut to what a name may be; an event without one is called by its kind.
  private func name(of event: CalendarEvent, _ kind: Occasion.Kind) throws -> Name {
    let text = event.name.trimmed
    return try Name(text.isEmpty ? kind.name.text(in: language) : String(text.prefix(100)))
  }

  /// Occasions that come up soon, with what is planned for them.
  func reminders(in snapshot: PlanSnapshot) throws -> [ReminderReport] {
    let due = try snapshot.occasions(from: today).filter { $0.daysAhead(on: today) != nil }
    guard let last = due.map(\.period.to).max(), let days = due.compactMap(\.reminderDays).max()
    else { return [] }
    let posts = try snapshot.posts(
      PostFilter(span: CalendarSpan(from: today.adding(days: -days), through: last, in: zone)))
    return due.compactMap { ReminderReport($0, posts: posts, today: today, in: zone) }
  }
}

extension Deleting where Report == OccasionReport {
  package static func occasions(_ ids: [OccasionID]) -> Self {
    Self(ids.listed) { snapshot in
      try ids.distinct.map { try snapshot.occasion($0) }
    } telling: { occasion, _, _ in
      OccasionReport(occasion)
    }
  }
}
