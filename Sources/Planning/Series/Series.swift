/// Posts that were planned by one rule; each is a post with a number and a fate of its own.
package struct Series: Identifiable, Hashable, Sendable {
  package let id: SeriesID
  package let rule: Recurrence
  /// How many times the rule gave.
  package let times: Int

  package init(id: SeriesID, rule: Recurrence, times: Int) {
    self.id = id
    self.rule = rule
    self.times = times
  }
}

package typealias SeriesID = ID<Series>

/// A post's place in its series.
package struct Occurrence: Hashable, Sendable {
  package let series: Series
  /// From 1.
  package let place: Int

  package init(of series: Series, place: Int) {
    self.series = series
    self.place = place
  }
}

extension Post {
  /// Whether it comes after another post in the same series on the same channel and may still change.
  package func follows(_ other: Post) -> Bool {
    guard let mine = occurrence, let its = other.occurrence else { return false }
    return mine.series.id == its.series.id && channel.id == other.channel.id
      && mine.place > its.place && status.isOpen
  }
}
