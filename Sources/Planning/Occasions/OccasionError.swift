/// What the rules of occasions refuse.
package enum OccasionError: Error, Equatable {
  case reminderOutOfRange(days: Int)
}
