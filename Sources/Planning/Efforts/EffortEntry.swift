/// Working time and money that went into something, on a day.
package struct EffortEntry: Hashable, Sendable {
  /// What it was spent on.
  package let subject: Subject
  package let day: Day
  package let minutes: Effort?
  package let money: Money?
  package let activity: Activity?

  /// - Throws: `EffortError.empty` with neither minutes nor money.
  package init(
    on subject: Subject, day: Day, minutes: Effort?, money: Money?, activity: Activity?
  ) throws(EffortError) {
    guard minutes != nil || money != nil else { throw EffortError.empty }
    self.subject = subject
    self.day = day
    self.minutes = minutes
    self.money = money
    self.activity = activity
  }
}
