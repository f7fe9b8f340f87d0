import Evaluation
import Planning
import Reports

/// What worked in a campaign, with its certainty; questions that nothing can be said about are named in
/// one line.
extension Speaker {
  var learnedTitle: String { say(de: "Was wirkte", en: "What worked") }

  func learnedSentences(in report: CampaignReview) -> [String] {
    let questions = report.learned.filter { $0.question != .network }
    let answered = questions.filter { $0.verdict >= .hint }
    let open = questions.filter { $0.verdict == .tooLittleData }
    let silent = questions.filter { $0.verdict == .noDifference }
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
    return lines
  }

  /// Where networks can be compared.
  func hourlyQuestions(in report: CampaignReview) -> [LearnQuestion] {
    report.learned.filter { $0.question == .network && $0.groups.count > 1 }
  }

  /// `Format (Facebook), Wochentag (Facebook)`.
  private func list(_ questions: [LearnQuestion]) -> String {
    questions.map { question in
      (question.trait.map { say($0.name) } ?? "")
        + (question.network.map { " (\($0.name))" } ?? "")
    }.joined(separator: ", ")
  }
}
