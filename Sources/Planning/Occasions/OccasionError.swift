/// What the rules of occasions refuse.
package enum OccasionError: Refusal, Equatable {
  case reminderOutOfRange(days: Int)
}
