package import Planning

/// A measured number with its date and its source.
package struct ReadingReport: Encodable, Equatable, Sendable {
  package let value: Int
  package let observedAt: Instant
  /// The day of `observedAt` in the plan's time.
  package let observedOn: Day
  /// `manual`, or `import:` with the import's number.
  package let source: String

  package init(_ reading: Reading, in zone: PlanZone) {
    value = reading.value
    observedAt = reading.observedAt
    observedOn = zone.day(of: reading.observedAt)
    source =
      switch reading.source {
      case .manual: "manual"
      case .imported(let id): "import:\(id)"
      }
  }
}
