import Planning
package import Reports

/// Lessons: what was learnt, and whether it was heeded.
extension TextWriter {
  package func lessons(_ report: ChangeReport<LessonReport>) -> String {
    change(report) { paragraphs(of: $0).joined(separator: "\n") }
  }

  package func list(_ lessons: [LessonReport]) -> String {
    guard !lessons.isEmpty else {
      return say(de: "Noch keine Lehre.", en: "No lesson yet.") + " " + told(.add(.lesson))
    }
    return paragraphs(of: lessons).joined(separator: "\n")
  }

  /// What a campaign taught, then what it could learn from others.
  package func list(_ lessons: Listed<CampaignLessonReport>, of campaign: String) -> String {
    let own = lessons.filter { $0.lesson.campaign == campaign }
    let others = lessons.filter { $0.lesson.campaign != campaign }
    let none =
      none(of: lessons.isEmpty ? lessons.sought?.total ?? 0 : 0) + " "
      + told(.campaign(.addLesson, campaign))
    let taught =
      [heading(say(de: "Aus „\(campaign)“ gelernt", en: "Learnt in “\(campaign)”"))]
      + (own.isEmpty ? ["  " + painted(none, .dim)] : paragraphs(of: own.map(\.lesson)))
    guard !others.isEmpty else { return taught.joined(separator: "\n") }
    let title = say(de: "Für „\(campaign)“ zu beherzigen", en: "For “\(campaign)” to heed")
    return
      (taught + ["", heading(title)] + paragraphs(of: others) + advice(of: others, for: campaign))
      .joined(separator: "\n")
  }

  /// - Parameter others: how many lessons of other campaigns do not suit this one, where none does.
  private func none(of others: Int) -> String {
    guard others > 0 else { return say(de: "Noch keine.", en: "None yet.") }
    let all = count(others, of: .lesson)
    return say(
      de: "Noch keine (\(all) insgesamt, aus anderen Kampagnen).",
      en: "None yet (\(all) in all, of other campaigns).") + " " + told(.list(.lesson))
  }

  /// What was just said of a lesson.
  package func heeded(
    _ report: ChangeReport<CampaignLessonReport>, by campaign: String
  ) -> String {
    change(report) { lessons in
      lessons.map { lesson in
        let (id, name) = (lesson.lesson.id, quoted(campaign))
        return lesson.heeded == true
          ? say(de: "\(name) hat Lehre \(id) beherzigt.", en: "\(name) heeded lesson \(id).")
          : say(
            de: "\(name) hat Lehre \(id) nicht beherzigt.", en: "\(name) did not heed lesson \(id)."
          )
      }.joined(separator: "\n")
    }
  }

  /// A lesson that somebody is asked about.
  package func question(about lesson: CampaignLessonReport) -> String {
    ([""] + paragraphs(of: [lesson.lesson])).joined(separator: "\n")
  }

  func paragraphs(of lessons: [LessonReport]) -> [String] {
    paragraphs(of: lessons.map { ($0, nil) })
  }

  func paragraphs(of lessons: [CampaignLessonReport]) -> [String] {
    paragraphs(of: lessons.map { ($0.lesson, heeded($0)) })
  }

  /// The number, the words, and below them where and when it was learnt.
  private func paragraphs(of lessons: [(lesson: LessonReport, mark: String?)]) -> [String] {
    let column = lessons.map { "\($0.lesson.id)".count }.max() ?? 0
    let indent = String(repeating: " ", count: column + 4)
    return lessons.flatMap { lesson, mark in
      let number = "  " + painted("\(lesson.id)".fitted(to: column, .right), .dim) + "  "
      let words = lesson.text.harmless.wrapped(to: min(width, 100) - column - 4)
      let origin = origin(of: lesson, mark)
      return words.enumerated().map { ($0 == 0 ? number : indent) + $1 }
        + [indent + painted(origin.truncated(to: width - column - 4), .dim)]
    }
  }

  func advice(of lessons: [CampaignLessonReport], for campaign: String) -> [String] {
    (howToHeed(lessons, for: campaign)?.wrapped(to: width - 2) ?? []).map {
      "  " + painted($0, .dim)
    }
  }
}
