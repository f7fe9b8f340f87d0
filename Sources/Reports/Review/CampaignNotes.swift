package import Planning

/// What people wrote down about a campaign, beside its numbers.
package struct CampaignNotes: Sendable {
  /// nil where nobody looked.
  package var lessons: CampaignLessons?

  package init(lessons: CampaignLessons? = nil) {
    self.lessons = lessons
  }
}
