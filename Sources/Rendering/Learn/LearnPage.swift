import Evaluation
import Planning
package import Reports

/// What the firm's own posts teach, as a page: each question with its groups and their ranges.
extension PageWriter {
  package func learn(_ report: LearnReport) -> String {
    let title = say(de: "Was Ihre Beiträge zeigen", en: "What your posts show")
    let networks = report.questions.compactMap(\.network).distinct.map { network in
      section(network.name, lessons(of: report.questions.filter { $0.network == network }))
    }
    let hourly = report.questions.filter { $0.question == .network }.map { question in
      section(
        say(de: "Je Stunde Arbeit", en: "For an hour of work"),
        sentences(on: question).map { paragraph($0) } + rates(question))
    }
    let empty =
      report.questions.isEmpty ? [paragraph(nothingToLearn, .warning)] : []
    return page(
      kind: say(de: "Erkenntnisse", en: "Insights"), title: title,
      facts: [say(de: "Stand ", en: "as of ") + date(report.asOf)], asOf: report.asOf,
      empty + networks + hourly + learnNotes(report).map { paragraph($0, .quiet) })
  }

  private func lessons(of questions: [LearnQuestion]) -> [HTMLNode] {
    let substitute = questions.first.flatMap { question in
      question.goalMetric.map { paragraph(substitution(of: $0), .quiet) }
    }
    return [substitute].compactMap(\.self)
      + questions.filter { $0.verdict > .tooLittleData }.flatMap(answer)
      + waiting(questions.filter { $0.verdict == .tooLittleData }).map { names, sentence in
        HTMLNode(
          .p, [:],
          [HTMLNode(.strong, [:], [.text(heading(names) + ":")]), " "] + prose(sentence))
      }
  }

  private func answer(_ question: LearnQuestion) -> [HTMLNode] {
    let name = say(question.trait?.name ?? Wording(de: "Netzwerk", en: "network"))
    let title = HTMLNode(
      .h3, [:],
      [
        .text(heading(name) + " "),
        badge(say(question.verdict.name), Accent(question.verdict.paint)),
      ])
    return [title] + sentences(on: question).map { paragraph($0) }
      + (factors(question).map { [figure($0, id: id(of: question))] } ?? [])
  }

  /// nil where nothing can be said.
  private func factors(_ question: LearnQuestion) -> DotPlot? {
    let groups = question.groups.filter { $0.factor != nil }
    guard groups.contains(where: { $0.low != nil }) else { return nil }
    let metric = say(question.metric.wording)
    return DotPlot(
      title: say(
        de: "\(metric), verglichen mit dem Üblichen", en: "\(metric), compared with the usual"),
      summary: say(
        de:
          "Der Strich ist eine vorsichtige Schätzung; der wahre Wert liegt in 80 von 100 Fällen innerhalb der Spanne.",
        en:
          "The bar is a cautious estimate; the true value lies in the interval in 80 of 100 cases."
      ),
      unit: .factor,
      groups: groups.map { group in
        DotPlot.Group(
          name: "\(name(of: group, question)) (\(number(group.posts)))", dots: [],
          median: group.factor,
          interval: group.low.flatMap { low in group.high.map { min(low, $0)...max(low, $0) } })
      }, reference: DotPlot.Reference(1, say(de: "wie üblich", en: "as usual")))
  }

  /// nil where networks cannot be compared.
  private func rates(_ question: LearnQuestion) -> [HTMLNode] {
    let groups = question.groups.filter { $0.perHour != nil }
    guard !groups.isEmpty else { return [] }
    let metric = say(question.metric.wording)
    let plot = DotPlot(
      title: say(de: "\(metric) je Stunde", en: "\(metric) an hour"),
      summary: say(
        de:
          "Gezählt sind Beiträge mit Ergebnis und gebuchter Zeit; die Spanne gilt in 80 von 100 Fällen.",
        en: "Posts with a result and booked time count; the interval holds in 80 of 100 cases."),
      unit: AxisUnit(question.metric, currency),
      groups: groups.map { group in
        DotPlot.Group(
          name: name(of: group, question), dots: [], median: group.perHour,
          interval: group.low.flatMap { low in group.high.map { low...$0 } })
      })
    return [figure(plot, id: "networks")]
  }

  private func id(of question: LearnQuestion) -> String {
    "\(question.question.rawValue)-\(question.network?.id ?? "all")"
  }
}
