/// What the rules of feedback refuse.
package enum FeedbackError: Refusal, Equatable {
  case nothingOpen(FeedbackID, FollowUp)
}
