package import Planning

/// What people wrote down about a campaign, beside its numbers.
package struct CampaignNotes: Sendable {
  /// nil where nobody looked.
  package var lessons: CampaignLessons?
  package var experiments: [ExperimentReport]
  /// Newest first.
  package var feedback: [Feedback]

  package init(
    lessons: CampaignLessons? = nil, experiments: [ExperimentReport] = [], feedback: [Feedback] = []
  ) {
    self.lessons = lessons
    self.experiments = experiments
    self.feedback = feedback
  }
}
