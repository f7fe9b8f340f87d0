/// The time zone that a plan's clock shows.
///
/// Its rules come from outside, since only the system knows them: this room reads no zone data.
package struct PlanZone: Sendable {
  /// An IANA name such as Europe/Berlin.
  package let identifier: String
  /// Seconds east of UTC at a moment.
  private let offset: @Sendable (Instant) -> Int

  package init(identifier: String, offset: @escaping @Sendable (Instant) -> Int) {
    self.identifier = identifier
    self.offset = offset
  }

  package func wallTime(at instant: Instant) -> WallTime {
    instant.adding(seconds: offset(instant)).utc
  }

  package func day(of instant: Instant) -> Day { wallTime(at: instant).day }

  /// What a wall-clock time can mean.
  package enum Resolution: Hashable, Sendable {
    case unique
    /// The clock is put forward over it; `next` is the first time that there is again.
    case skipped(next: WallTime)
    /// The clock is put back over it; the first of both is taken.
    case repeated
  }

  package func resolve(_ wall: WallTime) -> Resolution {
    let found = instants(of: wall)
    if found.count > 1 { return .repeated }
    return found.isEmpty ? .skipped(next: wallTime(at: change(around: wall))) : .unique
  }

  /// The moment of a wall-clock time: the first of two, and for one that a clock change skips the
  /// moment of the change.
  package func instant(of wall: WallTime) -> Instant {
    instants(of: wall).first ?? change(around: wall)
  }

  /// Every moment at which the clock shows this time, in their order.
  private func instants(of wall: WallTime) -> [Instant] {
    let (before, after) = surroundings(of: wall)
    return Set([before, after].map(offset)).map { offset in
      Instant.epoch.adding(seconds: wall.ordinalMinutes * 60 - offset)
    }.filter { wallTime(at: $0) == wall }.sorted()
  }

  /// The first moment after the change of the clock that is near this time.
  private func change(around wall: WallTime) -> Instant {
    let (before, after) = surroundings(of: wall)
    var (low, high) = (before.seconds, after.seconds)
    while high - low > 1 {
      let middle = Instant.epoch.adding(seconds: low + (high - low) / 2)
      if offset(middle) == offset(before) { low = middle.seconds } else { high = middle.seconds }
    }
    return Instant.epoch.adding(seconds: high)
  }

  /// A moment surely before and one surely after: no zone is a day away from UTC.
  private func surroundings(of wall: WallTime) -> (before: Instant, after: Instant) {
    let utc = Instant.epoch.adding(seconds: wall.ordinalMinutes * 60)
    return (utc.adding(seconds: -86_400), utc.adding(seconds: 86_400))
  }
}
