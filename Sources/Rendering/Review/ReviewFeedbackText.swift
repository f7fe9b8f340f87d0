import Planning
import Reports

/// What people said about the campaign and its posts: how many in which tone, and in which words.
extension TextWriter {
  /// More would push the rest off the screen.
  private static var mostFeedback: Int { 5 }

  func feedback(in report: CampaignReview) -> [String] {
    guard !report.feedback.isEmpty else { return [] }
    let shown = Array(report.feedback.prefix(Self.mostFeedback))
    return [heading(feedbackTitle), "  " + feedbackSummary(report.feedback)] + paragraphs(of: shown)
  }

  var feedbackTitle: String { say(de: "Was die Leute sagten", en: "What people said") }

  /// `7 Rückmeldungen: 5 positiv, 2 negativ; 1 offen.`
  func feedbackSummary(_ feedback: [FeedbackReport]) -> String {
    let tones = Tone.allCases.compactMap { tone -> String? in
      let number = feedback.count { $0.tone == tone }
      return number == 0 ? nil : "\(number) \(say(tone.name))"
    }.joined(separator: ", ")
    let open = feedback.count { $0.followUp == .open }
    let all = count(
      feedback.count, Wording(de: "Rückmeldung", en: "reply"),
      Wording(de: "Rückmeldungen", en: "replies"))
    let rest = open == 0 ? "" : say(de: "; \(open) offen", en: "; \(open) open")
    return "\(all): \(tones)\(rest)."
  }
}
