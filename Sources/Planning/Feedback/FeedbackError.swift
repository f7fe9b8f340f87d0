/// What the rules of feedback refuse.
package enum FeedbackError: Error, Equatable {
  case nothingOpen(FeedbackID, FollowUp)
}
