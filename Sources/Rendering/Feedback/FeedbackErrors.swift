package import Planning

extension FeedbackError: WordedError {
  package var text: ErrorText {
    switch self {
    case .nothingOpen(let feedback, let state):
      ErrorText(
        "feedback.notOpen", .refused, remedy: .listFollowUps,
        de: "Zu Rückmeldung \(feedback) ist nichts offen (\(state.name.german)).",
        en: "Nothing is open about feedback \(feedback) (\(state.name.english)).")
    }
  }
}
