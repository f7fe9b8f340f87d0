package import Planning

/// What another calendar says of some days: a holiday, a fair, a closed week.
package struct CalendarEvent: Hashable, Sendable {
  /// The same whenever the file is read again. One occurrence of several bears its day behind the
  /// uid of its event: `uid/2026-10-03`.
  package let uid: String
  /// On one line, at most 200 characters; empty where the file gives no name.
  package let name: String
  package let from: Day
  /// Its last day.
  package let through: Day

  package init(uid: String, name: String, from: Day, through: Day) {
    self.uid = uid
    self.name = name
    self.from = from
    self.through = through
  }
}
