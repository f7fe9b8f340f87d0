import Evaluation
import Planning
package import Reports

/// Experiments: what was asked, which post has which arm, and what they say so far.
extension TextWriter {
  package func list(_ experiments: [ExperimentReport]) -> String {
    guard !experiments.isEmpty else {
      return say(de: "Noch kein Versuch.", en: "No experiment yet.") + " " + told(.add(.experiment))
    }
    let table = Table(experiments) {
      Column(shrinksTo: 10) { Cell($0.name, .bold) }
      Column { say($0.verdict.name) }
      Column(shrinksTo: 12) { $0.arms.map(\.name).joined(separator: " / ") }
      Column(shrinksTo: 8) { Cell($0.channel, .hue($0.network.hue)) }
      Column { Cell(say(de: "bis \(date($0.to))", en: "until \(date($0.to))"), .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }

  /// A new experiment, with what it can show by its end.
  package func planned(
    _ report: ChangeReport<ExperimentReport>, _ currency: String
  ) -> String {
    change(report) { experiments in
      experiments.map { experiment in
        (facts(of: experiment) + [""] + (outlook(of: experiment).map { wrapped($0) } ?? [])
          + warnings(about: experiment, currency) + [""]
          + wrapped(told(.experiment(.assign, experiment.name)))).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  /// Which post has which arm, so that each is written accordingly.
  package func assigned(
    _ report: ChangeReport<ExperimentReport>, _ currency: String
  ) -> String {
    change(report) { experiments in
      experiments.map { experiment in
        let title = say(
          de:
            "\(quoted(experiment.name)): Schreiben Sie jeden Beitrag so, wie seine Variante heißt.",
          en: "\(quoted(experiment.name)): write each post as its arm is called.")
        return
          (wrapped(title) + assignments(of: experiment, currency)
          + warnings(about: experiment, currency)).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  package func experiment(_ experiment: ExperimentReport, _ currency: String) -> String {
    (facts(of: experiment) + [""] + arms(of: experiment, currency) + [""]
      + assignments(of: experiment, currency) + [""]
      + wrapped(verdict(of: experiment), experiment.verdict.paint)
      + (outlook(of: experiment).map { [""] + wrapped($0) } ?? [])
      + warnings(about: experiment, currency)).joined(separator: "\n")
  }

  private func facts(of experiment: ExperimentReport) -> [String] {
    let name = painted(experiment.name.harmless, .bold)
    return [name + "  " + painted(say(experiment.verdict.name), experiment.verdict.paint)]
      + facts([
        (say(de: "Vermutung", en: "hypothesis"), experiment.hypothesis),
        (say(de: "Unterschied", en: "varies"), experiment.varies),
        (
          say(de: "Varianten", en: "arms"),
          say(
            de: "\(experiment.arms[0].name) (wie üblich), \(experiment.arms[1].name)",
            en: "\(experiment.arms[0].name) (as usual), \(experiment.arms[1].name)")
        ),
        (
          say(de: "Kennzahl", en: "metric"),
          say(
            de: "\(experiment.metric.wording.german) je Beitrag",
            en: "\(experiment.metric.wording.english) of a post")
        ),
        (
          say(de: "Kanal", en: "channel"),
          place(network: experiment.network, channel: experiment.channel)
        ),
        (say(de: "Kampagne", en: "campaign"), experiment.campaign),
        (say(de: "Zeitraum", en: "period"), span(experiment.from, experiment.to)),
      ])
  }

  private func arms(of experiment: ExperimentReport, _ currency: String) -> [String] {
    let table = Table(experiment.arms) {
      Column(say(de: "Variante", en: "arm"), shrinksTo: 10) { Cell($0.name, .bold) }
      Column(say(de: "Beiträge", en: "posts"), .right) { number($0.posts) }
      Column(say(de: "gemessen", en: "measured"), .right) { number($0.measured) }
      Column(say(de: "Median", en: "median"), .right) {
        $0.median.map { value($0, of: experiment.metric, currency) } ?? unknown
      }
    }
    return lines(of: table, indent: 2)
  }

  private func assignments(of experiment: ExperimentReport, _ currency: String) -> [String] {
    guard !experiment.assignments.isEmpty else {
      return [painted("  " + say(de: "Noch kein Beitrag.", en: "No post yet."), .dim)]
    }
    let table = Table(experiment.assignments) {
      Column(.right) { Cell("#\($0.post)", .bold) }
      Column { $0.calendarAt.map(moment) ?? unknown }
      Column(shrinksTo: 10) { $0.arm }
      Column(.right) { $0.value.map { value($0, of: experiment.metric, currency) } ?? "" }
      Column { Cell($0.value == nil ? say($0.state.name) : "", .dim) }
    }
    return lines(of: table, indent: 2)
  }

  private func warnings(about experiment: ExperimentReport, _ currency: String) -> [String] {
    doubts(about: experiment, currency).flatMap { [""] + wrapped($0, .warning) }
  }

  func wrapped(_ words: String, _ paint: Paint = .plain) -> [String] {
    words.wrapped(to: min(width, 100)).map { painted($0, paint) }
  }
}
