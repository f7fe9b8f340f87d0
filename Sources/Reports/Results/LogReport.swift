package import Planning

/// Numbers that were entered by hand.
package struct LogReport: Encodable, Equatable, Sendable {
  /// What they are of, as people know it.
  package let subject: String
  @OrNull package private(set) var post: PostID?
  package let metrics: [String: ReadingReport]

  package init(
    _ measurements: [Measurement], of thing: MeasuredThing, in zone: PlanZone
  ) {
    subject = thing.name
    metrics = Dictionary(
      measurements.map { ($0.metric.name, ReadingReport(Reading($0), in: zone)) }
    ) { $1 }
    if case .post(let post) = thing { self.post = post.id }
  }
}
