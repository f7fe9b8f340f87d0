package import Planning

/// An experiment that can be judged, and could not a short while ago.
package struct FinishedExperiment: Encodable, Equatable, Sendable {
  package let experiment: String
  package let to: Day

  /// How many days it is told, from the first on which it can be judged.
  package static let daysShown = 28

  package init(_ experiment: Experiment) {
    self.experiment = experiment.name.text
    to = experiment.period.to
  }
}
