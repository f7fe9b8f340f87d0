package import Planning

/// What was learnt, and in which campaign.
package struct LessonReport: Encodable, Equatable, Sendable {
  package let id: LessonID
  package let text: String
  /// null where it holds for all.
  @OrNull package private(set) var campaign: String?
  package let day: Day

  package init(_ lesson: Lesson) {
    id = lesson.id
    text = lesson.text
    day = lesson.day
    campaign = lesson.campaign?.name
  }
}

/// A lesson as it concerns one campaign: in JSON one more key beside the lesson's own.
package struct CampaignLessonReport: Equatable, Sendable {
  package let lesson: LessonReport
  /// Whether that campaign heeded it; nil where nobody said.
  package let heeded: Bool?

  package init(_ lesson: Lesson, heeded: Bool?) {
    self.lesson = LessonReport(lesson)
    self.heeded = heeded
  }
}

extension CampaignLessonReport: Encodable {
  private enum Key: CodingKey {
    case heeded
  }

  package func encode(to encoder: any Encoder) throws {
    try lesson.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(heeded, forKey: .heeded)
  }
}

extension CampaignLessons {
  /// What it taught, then what it could learn from others.
  package var reports: [CampaignLessonReport] {
    (own + others).map { CampaignLessonReport($0, heeded: isHeeded($0)) }
  }
}
