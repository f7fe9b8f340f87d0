extension Post {
  /// Whether its numbers can have been read at a moment; never while it is not out.
  package func canBeObserved(at instant: Instant, in zone: PlanZone) -> Bool {
    publishedAt.map { zone.canObserve(at: instant, publishedAt: $0) } ?? false
  }

  /// - Throws: `ReadingError.notPublished`, `.observedBeforePublished`.
  package func check(observedAt: Instant, in zone: PlanZone) throws(ReadingError) {
    guard let publishedAt else { throw ReadingError.notPublished(id) }
    guard canBeObserved(at: observedAt, in: zone) else {
      throw ReadingError.observedBeforePublished(id, published: zone.day(of: publishedAt))
    }
  }
}

extension PlanZone {
  /// Numbers can be read from the day on which a post went out. The day, not the minute, since many
  /// exports know no more.
  func canObserve(at observed: Instant, publishedAt published: Instant) -> Bool {
    day(of: published) <= day(of: observed)
  }
}
