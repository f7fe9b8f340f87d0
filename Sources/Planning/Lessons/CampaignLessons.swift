/// What a campaign taught, what it could learn from others, and whether it did.
package struct CampaignLessons: Sendable {
  /// Those that it taught, newest first.
  package let own: [Lesson]
  /// Those that concern it, and any other of which somebody said whether it was heeded.
  package let others: [Lesson]
  private let heeded: [LessonID: Bool]
  private let lastDay: Day

  /// - Parameter uses: the campaign's own.
  package init(
    of campaign: Campaign, from lessons: [Lesson], of campaigns: [Campaign], uses: [LessonUse]
  ) {
    let heeded = Dictionary(uses.map { ($0.lesson, $0.isHeeded) }) { $1 }
    let concerning = Set(campaign.lessons(from: lessons, of: campaigns).map(\.id))
    own = lessons.filter { $0.campaign?.id == campaign.id }.newestFirst
    others =
      lessons.filter { lesson in
        lesson.campaign?.id != campaign.id
          && (concerning.contains(lesson.id) || heeded[lesson.id] != nil)
      }.newestFirst
    self.heeded = heeded
    lastDay = campaign.period.to
  }

  /// Whether it was heeded; nil where nobody said.
  package func isHeeded(_ lesson: Lesson) -> Bool? { heeded[lesson.id] }

  /// What is worth asking when the campaign is evaluated: nobody said yet whether it was heeded, and
  /// it was known before the campaign was over.
  package var unanswered: [Lesson] {
    others.filter { isHeeded($0) == nil && $0.day <= lastDay }
  }
}
