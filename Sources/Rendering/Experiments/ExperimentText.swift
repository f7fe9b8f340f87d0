import Evaluation
import Planning
package import Reports

/// Experiments: what was asked, which post has which arm, and what they say so far.
extension TextWriter {
  package func list(_ experiments: [ExperimentReport]) -> String {
    guard !experiments.isEmpty else {
      return say(de: "Noch kein Versuch.", en: "No experiment yet.") + " " + told(.add(.experiment))
    }
    var table = Table([
      Table.Column(shrinksTo: 10), Table.Column(), Table.Column(shrinksTo: 12),
      Table.Column(shrinksTo: 8), Table.Column(),
    ])
    table.rows = experiments.map { experiment in
      [
        Table.Cell(experiment.name, .bold), Table.Cell(say(experiment.verdict.name)),
        Table.Cell(experiment.arms.map(\.name).joined(separator: " / ")),
        Table.Cell(experiment.channel, .hue(experiment.network.hue)),
        Table.Cell(
          say(de: "bis \(date(experiment.to))", en: "until \(date(experiment.to))"), .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  /// A new experiment, with what it can show by its end.
  package func planned(
    _ report: ChangeReport<ExperimentReport>, _ currency: String
  ) -> String {
    change(report) { experiments in
      experiments.map { experiment in
        (facts(of: experiment) + [""] + outlook(of: experiment)
          + doubts(about: experiment, currency) + [""]
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
          + doubts(about: experiment, currency)).joined(separator: "\n")
      }.joined(separator: "\n\n")
    }
  }

  package func experiment(_ experiment: ExperimentReport, _ currency: String) -> String {
    (facts(of: experiment) + [""] + arms(of: experiment, currency) + [""]
      + assignments(of: experiment, currency) + [""] + verdict(of: experiment)
      + (experiment.outlook == nil ? [] : [""] + outlook(of: experiment))
      + doubts(about: experiment, currency)).joined(separator: "\n")
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
    var table = Table(
      [
        Table.Column(title: say(de: "Variante", en: "arm"), shrinksTo: 10),
        Table.Column(title: say(de: "Beiträge", en: "posts"), alignment: .right),
        Table.Column(title: say(de: "gemessen", en: "measured"), alignment: .right),
        Table.Column(title: say(de: "Median", en: "median"), alignment: .right),
      ], indent: 2)
    table.rows = experiment.arms.map { arm in
      [
        Table.Cell(arm.name, .bold), Table.Cell(number(arm.posts)),
        Table.Cell(number(arm.measured)),
        Table.Cell(arm.median.map { value($0, of: experiment.metric, currency) } ?? unknown),
      ]
    }
    return lines(of: table)
  }

  private func assignments(of experiment: ExperimentReport, _ currency: String) -> [String] {
    guard !experiment.assignments.isEmpty else {
      return [painted("  " + say(de: "Noch kein Beitrag.", en: "No post yet."), .dim)]
    }
    var table = Table(
      [
        Table.Column(alignment: .right), Table.Column(), Table.Column(shrinksTo: 10),
        Table.Column(alignment: .right), Table.Column(),
      ], indent: 2)
    table.rows = experiment.assignments.map { post in
      [
        Table.Cell("#\(post.post)", .bold), Table.Cell(post.calendarAt.map(moment) ?? unknown),
        Table.Cell(post.arm),
        Table.Cell(post.value.map { value($0, of: experiment.metric, currency) } ?? ""),
        Table.Cell(post.value == nil ? say(post.state.name) : "", .dim),
      ]
    }
    return lines(of: table)
  }
}
