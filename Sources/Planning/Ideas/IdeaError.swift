/// What the rules of ideas refuse.
package enum IdeaError: Refusal, Equatable {
  case pauseOutOfRange(days: Int)
  case usesOutOfRange(String)
  case unreadableSeason(String)
  case withoutPause
  case hasPosts(IdeaID, count: Int)
}
