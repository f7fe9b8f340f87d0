import Planning

/// A new campaign, with what it can learn from those before it: in JSON a change with the further key
/// `lessons`.
package struct NewCampaignReport: Equatable, Sendable {
  package let change: ChangeReport<CampaignReport>
  package let lessons: [CampaignLessonReport]

  package init(_ change: ChangeReport<CampaignReport>, lessons: [CampaignLessonReport]) {
    self.change = change
    self.lessons = lessons
  }
}

/// A campaign that went a step further, with the lesson that was given: in JSON a change with the
/// further key `lesson`.
package struct CampaignStepReport: Equatable, Sendable {
  package let change: ChangeReport<CampaignReport>
  package let lesson: LessonReport?

  package init(_ change: ChangeReport<CampaignReport>, lesson: LessonReport?) {
    self.change = change
    self.lesson = lesson
  }
}

extension NewCampaignReport: Encodable {
  private enum Key: CodingKey {
    case lessons
  }

  package func encode(to encoder: any Encoder) throws {
    try change.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(lessons, forKey: .lessons)
  }
}

extension CampaignStepReport: Encodable {
  private enum Key: CodingKey {
    case lesson
  }

  package func encode(to encoder: any Encoder) throws {
    try change.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(lesson, forKey: .lesson)
  }
}
