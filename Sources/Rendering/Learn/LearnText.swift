import Evaluation
import Planning
package import Reports

/// What the firm's own posts teach: the answer first, then what it rests on.
extension TextWriter {
  package func learn(_ report: LearnReport) -> String {
    guard !report.questions.isEmpty else { return nothingToLearn }
    let hourly = report.questions.filter { $0.question == .network }.map(hourly)
    let networks = report.questions.compactMap(\.network).distinct.map { network in
      learned(of: network, report.questions.filter { $0.network == network })
    }
    let blocks = hourly.isEmpty ? [[noHours]] : hourly
    return
      (networks + blocks + [
        learnNotes(report).flatMap { $0.wrapped(to: width) }.map { painted($0, .dim) }
      ]).filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  private func learned(of network: Network, _ questions: [LearnQuestion]) -> [String] {
    guard let first = questions.first else { return [] }
    let days = first.from.flatMap { from in first.to.map { span(from, $0) } } ?? ""
    let most = questions.map(\.posts).max() ?? 0
    let title =
      heading("\(network.name): \(say(first.metric.wording))") + "  "
      + painted("\(posts(most)), \(days)", .dim)
    let substitute = first.goalMetric.map { painted("  " + substitution(of: $0), .dim) }
    return [title] + [substitute].compactMap(\.self)
      + questions.filter { $0.verdict > .tooLittleData }
      .flatMap(answer) + tooLittle(questions.filter { $0.verdict == .tooLittleData })
  }

  /// Questions that wait for the same are told together.
  private func tooLittle(_ questions: [LearnQuestion]) -> [String] {
    waiting(questions).flatMap { names, sentence in
      ["  " + painted(names, .bold)] + sentence.wrapped(to: width - 4).map { "    " + $0 }
    }
  }

  private func answer(_ question: LearnQuestion) -> [String] {
    let name = say(question.trait?.name ?? Wording(de: "Netzwerk", en: "network"))
    let lines = sentences(on: question).flatMap { $0.wrapped(to: width - 4) }
    return [
      "  " + painted(name, .bold) + "  "
        + painted(say(question.verdict.name), question.verdict.paint)
    ]
      + lines.map { "    " + $0 } + self.lines(of: table(of: question), indent: 4)
  }

  private func table(of question: LearnQuestion) -> Table<LearnGroup> {
    Table(question.groups) {
      Column(shrinksTo: 8) { name(of: $0, question) }
      Column(say(de: "Beiträge", en: "posts"), .right) { number($0.posts) }
      Column(say(de: "zum Üblichen", en: "to usual"), .right) { $0.factor.map(change) ?? unknown }
      Column(say(de: "Spanne", en: "range")) { Cell(range(of: $0) ?? unknown, .dim) }
      Column {
        $0.isTooSmall
          ? Cell(say(de: "ausprobieren", en: "try it"), $0.verdict.paint)
          : Cell($0.verdict >= .hint ? say($0.verdict.name) : "", $0.verdict.paint)
      }
    }
  }

  func hourly(_ question: LearnQuestion) -> [String] {
    [heading(hourlyTitle(question))]
      + sentences(on: question).flatMap { $0.wrapped(to: width - 2) }.map { "  " + $0 }
      + (question.groups.count > 1 ? lines(of: hourlyTable(question), indent: 2) : [])
  }
}
