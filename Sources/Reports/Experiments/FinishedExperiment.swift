package import Evaluation
package import Planning

/// An experiment that can be judged since a short while, and what it says.
package struct FinishedExperiment: Encodable, Equatable, Sendable {
  package let experiment: String
  package let to: Day
  package let verdict: ExperimentVerdict

  /// How many days after it was judged first it is told.
  package static let daysShown = 28

  package init(_ report: ExperimentReport) {
    experiment = report.name
    to = report.to
    verdict = report.verdict
  }
}
