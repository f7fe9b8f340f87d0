/// One measured number, wherever it was read.
package struct Figure: Hashable, Sendable {
  package let metric: Metric
  package let share: Share
  /// In the metric's unit, as in a `Measurement`.
  package let value: Int

  package init(_ metric: Metric, share: Share = .total, _ value: Int) {
    self.metric = metric
    self.share = share
    self.value = value
  }
}
