/// What may be said of an experiment.
package enum ExperimentVerdict: String, Encodable, CaseIterable, Sendable {
  /// It has not ended, or its last posts are too young.
  case running
  case notDecidable, noDifference, hint, supported
}
