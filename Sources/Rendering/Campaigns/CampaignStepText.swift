import Planning
package import Reports

/// A campaign's steps, and the lessons that belong to them.
extension TextWriter {
  /// How many lessons are read; more are only scrolled past.
  private var readable: Int { 5 }

  /// A new campaign, with what can be learnt from those before it.
  package func campaign(added report: NewCampaignReport) -> String {
    change(report.change) { campaigns in
      let name = report.change.changed.first?.name ?? ""
      let shown = Array(report.lessons.prefix(readable))
      return
        (campaigns.map { campaign($0) } + lessons(shown, for: name)
        + more(report.lessons.count - shown.count, for: name))
        .joined(separator: "\n")
    }
  }

  private func lessons(_ lessons: [CampaignLessonReport], for campaign: String) -> [String] {
    guard !lessons.isEmpty else { return [] }
    let title = say(de: "Lehren von früher:", en: "Lessons from before:")
    return ["", heading(title)] + paragraphs(of: lessons.map(\.lesson))
      + advice(of: lessons, for: campaign)
  }

  private func more(_ number: Int, for campaign: String) -> [String] {
    guard number > 0 else { return [] }
    let rest =
      say(de: "\(self.number(number)) weitere.", en: "\(self.number(number)) more.") + " "
      + told(.campaign(.listLessons, campaign))
    return ["  " + painted(rest, .dim)]
  }

  /// A campaign that ended or was evaluated, with the lesson that was given.
  package func campaign(moved report: CampaignStepReport) -> String {
    change(report.change) { campaigns in
      (campaigns.map { campaign($0) } + learnt(report.lesson)).joined(separator: "\n")
    }
  }

  private func learnt(_ lesson: LessonReport?) -> [String] {
    guard let lesson else { return [] }
    return ["", heading(say(de: "Gelernt:", en: "Learnt:"))] + paragraphs(of: [lesson])
  }
}
