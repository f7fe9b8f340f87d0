import Planning
import Reports

/// Origin of a lesson, and how it was heeded.
extension Speaker {
  func heeded(_ lesson: CampaignLessonReport) -> String {
    let word = lesson.heeded.map { $0 ? say(de: "ja", en: "yes") : say(de: "nein", en: "no") }
    return say(de: "beherzigt: \(word ?? unknown)", en: "heeded: \(word ?? unknown)")
  }

  /// Where and when it was learnt, and what became of it.
  func origin(of lesson: LessonReport, _ mark: String?) -> String {
    [
      lesson.campaign?.harmless ?? say(de: "gilt für alle", en: "holds for all"),
      date(lesson.day), mark,
    ].compactMap(\.self).joined(separator: " · ")
  }

  /// How it is said whether a lesson was heeded; nil where that is known of all.
  func howToHeed(_ lessons: [CampaignLessonReport], for campaign: String) -> String? {
    lessons.first { $0.heeded == nil }.map { told(.heed($0.lesson.id, campaign: campaign)) }
  }
}
