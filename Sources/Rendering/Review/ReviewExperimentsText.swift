import Planning
import Reports

/// The campaign's experiments with their verdicts.
extension TextWriter {
  func experiments(of report: CampaignReview) -> [String] {
    guard !report.experiments.isEmpty else { return [] }
    let narrow = narrower(by: 4)
    return [heading(experimentsTitle)]
      + report.experiments.flatMap { experiment in
        ["  " + painted(experiment.name.harmless, .bold)]
          + narrow.verdict(of: experiment).map { "    " + $0 }
      }
  }

  var experimentsTitle: String { say(de: "Versuche", en: "Experiments") }
}
