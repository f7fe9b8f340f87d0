/// What the rules of slots, ideas and calendar days refuse.
package enum SchedulingError: Error, Equatable {
  /// What was typed is no weekday with a time.
  case unreadableWeekTime(String)
  /// `pillar` is nil where the channel has no slot at all.
  case noSlot(channel: String, pillar: String?)
  case noFreeSlot(channel: String, days: Int)
  case slotTaken(channel: String, Weekday, TimeOfDay)

  case pauseOutOfRange(days: Int)
  case usesOutOfRange(String)
  case unreadableSeason(String)
  case reuseWithoutPause
  case ideaHasPosts(IdeaID, count: Int)

  case reminderOutOfRange(days: Int)
}
