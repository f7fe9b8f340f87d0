import Evaluation
import Planning
import Reports

/// What worked in a campaign, with its certainty; questions that nothing can be said about are named in
/// one line.
extension TextWriter {
  func learned(in report: CampaignReview) -> [String] {
    let questions = report.learned.filter { $0.question != .network }
    guard !questions.isEmpty else { return hourly(in: report) }
    let answered = questions.filter { $0.verdict >= .hint }
    let open = questions.filter { $0.verdict == .tooLittleData }
    let silent = questions.filter { $0.verdict == .noDifference }
    let title = heading(say(de: "Was wirkte", en: "What worked"))
    var lines = answered.flatMap { question in
      sentences(on: question).map { (question.network.map { $0.name + ": " } ?? "") + $0 }
    }
    if !silent.isEmpty {
      lines.append(
        say(
          de:
            "Kein Unterschied erkennbar: \(list(silent)). Das beweist nicht, dass es keinen gibt.",
          en: "No difference visible: \(list(silent)). That is not proof that there is none."))
    }
    if let nearest = open.min(by: { $0.missing < $1.missing }) {
      lines.append(
        say(
          de: "Zu wenig Daten: \(list(open)); es fehlen mindestens \(posts(nearest.missing)).",
          en:
            "Too little data: \(list(open)); at least \(nearest.missing) more \(nearest.missing == 1 ? "post is" : "posts are") needed."
        ))
    }
    return [title] + lines.flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 }
      + hourly(in: report)
  }

  private func hourly(in report: CampaignReview) -> [String] {
    report.learned.filter { $0.question == .network && $0.groups.count > 1 }.flatMap(hourly)
  }

  /// `Format (Facebook), Wochentag (Facebook)`.
  private func list(_ questions: [LearnQuestion]) -> String {
    questions.map { question in
      (question.trait.map { say($0.name) } ?? "")
        + (question.network.map { " (\($0.name))" } ?? "")
    }.joined(separator: ", ")
  }
}
