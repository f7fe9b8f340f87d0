import Evaluation
import Planning
import Reports

/// What an experiment says, in sentences that promise no more than the data carry.
extension Speaker {
  func verdict(of experiment: ExperimentReport) -> String {
    let sentences =
      switch experiment.verdict {
      case .running: running(experiment)
      case .notDecidable: notDecidable(experiment)
      case .noDifference: noDifference(experiment)
      case .hint: hint(experiment)
      case .supported: supported(experiment)
      }
    return sentences.joined(separator: " ")
  }

  private func running(_ experiment: ExperimentReport) -> [String] {
    let measured = number(experiment.arms.reduce(0) { $0 + $1.measured })
    let all = experiment.assignments.count
    let german = "\(measured) von \(number(all)) \(all == 1 ? "Beitrag" : "Beiträgen") gemessen."
    let english = "\(measured) of \(posts(all)) measured."
    let end = date(experiment.to)
    return [
      experiment.outlook == nil
        ? say(
          de: "Seine Tage sind vorbei, die letzten Beiträge noch zu jung: \(german)",
          en: "Its days are over, its last posts still too young: \(english)")
        : say(de: "Läuft bis \(end): \(german)", en: "Running until \(end): \(english)"),
      experiment.decidableOn.map { day in
        say(
          de: """
            Verglichen wird ab dem \(date(day)), nicht früher: Wer vorher nachsieht, hört auf, \
            wenn der Zufall gerade passt.
            """,
          en: """
            They are compared from \(date(day)) on, not before: whoever looks early stops when \
            chance happens to suit.
            """)
      } ?? "",
    ].filter { !$0.isEmpty }
  }

  private func notDecidable(_ experiment: ExperimentReport) -> [String] {
    let (usual, new) = (experiment.arms[0], experiment.arms[1])
    let open = experiment.assignments.count { $0.state == .unmeasured }
    return [
      say(
        de: """
          Nicht entscheidbar: gemessen sind \(posts(usual.measured)) mit \(quoted(usual.name)) und \
          \(number(new.measured)) mit \(quoted(new.name)); es braucht je \
          \(experiment.fewestAnArm).
          """,
        en: """
          Not decidable: \(posts(usual.measured)) with \(quoted(usual.name)) and \
          \(number(new.measured)) with \(quoted(new.name)) are measured; it takes \
          \(experiment.fewestAnArm) each.
          """),
      open > 0
        ? say(
          de: "\(posts(open)) noch nicht gemessen.", en: "\(posts(open)) not measured yet.")
          + " " + told(.measureByHand)
        : say(
          de: "Der Zeitraum ist vorbei; ein neuer Versuch braucht mehr Wochen oder mehr Beiträge.",
          en: "Its time is over; a new experiment takes more weeks or more posts."),
    ]
  }

  private func noDifference(_ experiment: ExperimentReport) -> [String] {
    let names = experiment.arms.map { quoted($0.name) }
    return [
      say(
        de: """
          Kein Unterschied bei \(experiment.metric.wording.german) zwischen \(names[0]) und \
          \(names[1]) erkennbar (\(basis(of: experiment))). Das beweist nicht, dass es keinen gibt.
          """,
        en: """
          No difference in \(experiment.metric.wording.english) visible between \(names[0]) and \
          \(names[1]) (\(basis(of: experiment))). That is not proof that there is none.
          """),
      smallest(experiment.smallestFactors, posts: experiment.postsAnArm),
    ]
  }

  private func hint(_ experiment: ExperimentReport) -> [String] {
    guard !experiment.doubts.contains(.weekdays) else {
      return [
        say(
          de: "Nicht mehr als ein Hinweis: \(difference(in: experiment)). \(chance(experiment))",
          en: "No more than a hint: \(difference(in: experiment)). \(chance(experiment))"),
        say(
          de: "Mehr Beiträge klären das nur, wenn die Varianten die Wochentage tauschen.",
          en: "More posts settle it only if the arms swap their weekdays."),
      ]
    }
    let needed = experiment.postsToSettle
    let (quiet, lively) = (needed.quiet.map(number), needed.lively.map(number))
    return [
      say(
        de: "Hinweis: \(difference(in: experiment)). \(chance(experiment)) Weiter testen;",
        en: "Hint: \(difference(in: experiment)). \(chance(experiment)) Keep testing;"),
      say(
        de:
          "\(quiet ?? unknown) bis \(lively ?? unknown) Beiträge je Variante klären einen solchen Unterschied.",
        en:
          "\(quiet ?? unknown) to \(lively ?? unknown) posts an arm settle a difference of that size."
      ),
    ]
  }

  private func supported(_ experiment: ExperimentReport) -> [String] {
    [
      say(
        de: "Belegt: \(difference(in: experiment)).",
        en: "Supported: \(difference(in: experiment))."
      ), chance(experiment),
    ]
  }

  /// What is new against what is usual, in per cent without decimals.
  private func difference(in experiment: ExperimentReport) -> String {
    let factor = experiment.factor ?? 1
    let share = number(Int((abs(factor - 1) * 100).rounded()))
    let names = experiment.arms.map { quoted($0.name) }
    let metric = experiment.metric.wording
    return say(
      de: """
        Beiträge mit \(names[1]) brachten rund \(share) % \(factor > 1 ? "mehr" : "weniger") \
        \(metric.german) als solche mit \(names[0]) (\(basis(of: experiment)))
        """,
      en: """
        posts with \(names[1]) brought about \(share)% \(factor > 1 ? "more" : "less") in \
        \(metric.english) than those with \(names[0]) (\(basis(of: experiment)))
        """)
  }

  /// Tells on how many posts it rests, and of when.
  private func basis(of experiment: ExperimentReport) -> String {
    let counts = experiment.arms.map { number($0.measured) }
    let period = span(experiment.from, experiment.to)
    guard let pairs = experiment.pairs else {
      return say(
        de: "\(counts[1]) und \(counts[0]) Beiträge, \(period)",
        en: "\(counts[1]) and \(counts[0]) posts, \(period)")
    }
    return say(
      de: "\(number(pairs)) Wochen mit je einem Beitrag, \(period)",
      en: "\(number(pairs)) weeks with one post each, \(period)")
  }

  /// How often chance alone would part the arms as far.
  private func chance(_ experiment: ExperimentReport) -> String {
    let cases = Int(((experiment.p ?? 1) * 100).rounded())
    return cases < 1
      ? say(
        de: "Der Zufall allein schafft das in weniger als 1 von 100 Fällen.",
        en: "Chance alone does that in less than 1 of 100 cases.")
      : say(
        de: "Der Zufall allein schafft das in etwa \(cases) von 100 Fällen.",
        en: "Chance alone does that in about \(cases) of 100 cases.")
  }
}
