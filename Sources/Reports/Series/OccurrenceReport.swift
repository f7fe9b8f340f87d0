package import Planning

/// A post's place in its series.
package struct OccurrenceReport: Equatable, Sendable {
  package let id: SeriesID
  package let rule: Recurrence
  /// From 1.
  package let place: Int
  package let times: Int

  init(_ occurrence: Occurrence) {
    id = occurrence.series.id
    rule = occurrence.series.rule
    place = occurrence.place
    times = occurrence.series.times
  }
}

/// Flat, with the rule's two numbers beside its own.
extension OccurrenceReport: Encodable {
  private enum Key: CodingKey {
    case id, every, unit, place, times
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(id, forKey: .id)
    try container.encode(rule.every, forKey: .every)
    try container.encode(rule.unit, forKey: .unit)
    try container.encode(place, forKey: .place)
    try container.encode(times, forKey: .times)
  }
}
