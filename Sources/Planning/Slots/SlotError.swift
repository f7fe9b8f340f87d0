/// What the rules of slots refuse, and slots that are not there.
package enum SlotError: Refusal, Equatable {
  /// What was typed is no weekday with a time.
  case unreadable(String)
  /// `pillar` is nil where the channel has no slot at all.
  case missing(channel: String, pillar: String?)
  case noneFree(channel: String, days: Int)
  case taken(channel: String, Weekday, TimeOfDay)
  /// Somebody else planned there since it was shown.
  case noLongerFree(channel: String, WallTime)
}
