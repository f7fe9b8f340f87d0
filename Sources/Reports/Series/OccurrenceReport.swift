package import Planning

/// A post's place in its series.
package struct OccurrenceReport: Encodable, Equatable, Sendable {
  package let id: SeriesID
  package let every: Int
  package let unit: Recurrence.Unit
  /// From 1.
  package let place: Int
  package let times: Int

  init(_ occurrence: Occurrence) {
    id = occurrence.series.id
    every = occurrence.series.rule.every
    unit = occurrence.series.rule.unit
    place = occurrence.place
    times = occurrence.series.times
  }

  /// nil for numbers that no plan can hold.
  package var rule: Recurrence? { try? Recurrence(every: every, unit) }
}
