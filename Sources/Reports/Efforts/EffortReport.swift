package import Planning

/// Working time or money that was booked.
package struct EffortReport: Encodable, Equatable, Sendable {
  package let id: EffortID
  /// What it was spent on, as people know it.
  package let subject: String
  package let day: Day
  @OrNull package private(set) var minutes: Int?
  /// In cents.
  @OrNull package private(set) var money: Int?
  @OrNull package private(set) var activity: Activity?

  package init(_ booked: BookedEffort) {
    id = booked.id
    subject = booked.entry.subject.name
    day = booked.entry.day
    minutes = booked.entry.minutes?.minutes
    money = booked.entry.money?.cents
    activity = booked.entry.activity
  }
}
