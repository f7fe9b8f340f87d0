import Planning
import Reports

/// The lessons of last time and whether they were heeded; then those of this time.
extension TextWriter {
  func lessons(of report: CampaignReview) -> [String] {
    let (own, others) = (report.ownLessons, report.otherLessons)
    let before =
      others.isEmpty
      ? []
      : ["  " + earlierLessonsTitle] + paragraphs(of: others)
        + advice(of: others, for: report.campaign.name)
    let now = own.isEmpty ? [] : ["  " + ownLessonsTitle] + paragraphs(of: own.map(\.lesson))
    let missing = missingLesson(of: report).map { "  " + $0 }
    let lines = before + now + [missing].compactMap(\.self)
    return lines.isEmpty ? [] : [heading(lessonsTitle)] + lines
  }

  var lessonsTitle: String { say(de: "Lehren", en: "Lessons") }

  var earlierLessonsTitle: String { say(de: "Von früher:", en: "From before:") }

  var ownLessonsTitle: String {
    say(de: "Aus dieser Kampagne:", en: "From this campaign:")
  }

  /// A campaign that is over without having taught anything.
  func missingLesson(of report: CampaignReview) -> String? {
    guard report.ownLessons.isEmpty, [.ended, .evaluated].contains(report.campaign.state) else {
      return nil
    }
    return say(de: "Was nehmen Sie mit?", en: "What do you take along?") + " "
      + told(.campaign(.evaluate, report.campaign.name))
  }
}

extension CampaignReview {
  /// Written down for this campaign.
  var ownLessons: [CampaignLessonReport] {
    lessons.filter { $0.lesson.campaign == self.campaign.name }
  }

  /// What it could learn from others.
  var otherLessons: [CampaignLessonReport] {
    lessons.filter { $0.lesson.campaign != self.campaign.name }
  }
}
