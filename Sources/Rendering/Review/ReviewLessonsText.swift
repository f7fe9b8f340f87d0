import Planning
import Reports

/// The lessons of last time and whether they were heeded; then those of this time.
extension TextWriter {
  func lessons(of report: CampaignReview) -> [String] {
    let campaign = report.campaign.name
    let own = report.lessons.filter { $0.lesson.campaign == campaign }
    let others = report.lessons.filter { $0.lesson.campaign != campaign }
    let name = campaign.shellWord.harmless
    let title = heading(say(de: "Lehren", en: "Lessons"))
    let before =
      others.isEmpty
      ? []
      : ["  " + say(de: "Von früher:", en: "From before:")] + paragraphs(of: others)
        + advice(of: others, for: name)
    let now =
      own.isEmpty
      ? []
      : ["  " + say(de: "Aus dieser Kampagne:", en: "From this campaign:")]
        + paragraphs(of: own.map(\.lesson))
    let missing =
      own.isEmpty && [.ended, .evaluated].contains(report.campaign.state)
      ? say(
        de: "Was nehmen Sie mit? `takt campaign evaluate \(name) --lesson TEXT` hält es fest.",
        en: "What do you take along? `takt campaign evaluate \(name) --lesson TEXT` keeps it.")
      : nil
    let lines = before + now + [missing.map { "  " + $0 }].compactMap(\.self)
    return lines.isEmpty ? [] : [title] + lines
  }
}
