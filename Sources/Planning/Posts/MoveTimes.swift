/// Where posts go that are moved: each where it was told to, those of a series by as much as the first one
/// of it.
package struct MoveTimes {
  private let chosen: Set<PostID>
  private let destination: String
  private let reader: MomentReader
  private let zone: PlanZone
  /// The shift of each series, in minutes on the wall.
  private var shifts: [SeriesID: Int] = [:]

  /// - Parameters:
  ///   - posts: those that were meant, without what follows them.
  ///   - destination: as typed, seen from where each post stands.
  /// - Throws: `MomentError`.
  package init(
    of posts: [Post], to destination: String, reader: MomentReader, in zone: PlanZone
  ) throws {
    chosen = Set(posts.map(\.id))
    self.destination = destination
    self.reader = reader
    self.zone = zone
    for post in posts {
      let new = try reader.wallTime(of: post, movedTo: destination, in: zone)
      guard let series = post.occurrence?.series.id, shifts[series] == nil,
        let old = post.calendarTime(in: zone)
      else { continue }
      shifts[series] = new.ordinalMinutes - old.ordinalMinutes
    }
  }

  package func time(of post: Post) throws -> WallTime {
    guard !chosen.contains(post.id), let series = post.occurrence?.series.id,
      let shift = shifts[series], let old = post.plannedAt
    else { return try reader.wallTime(of: post, movedTo: destination, in: zone) }
    return WallTime(ordinalMinutes: old.ordinalMinutes + shift)
  }
}

extension MomentReader {
  /// Where a post goes that is moved or copied, seen from where it stands now.
  package func wallTime(of post: Post, movedTo text: String, in zone: PlanZone) throws -> WallTime {
    guard let time = post.plannedTime(in: zone) else { return try wallTime(text) }
    return try wallTime(moving: time, to: text)
  }

  /// Where a copy of a post goes. A week as destination is the first post's; the others keep their
  /// distance in weeks.
  package func wallTime(
    ofCopy post: Post, to destination: String, first: WallTime?, in zone: PlanZone
  ) throws -> WallTime {
    let time = try wallTime(of: post, movedTo: destination, in: zone)
    guard let first, let old = post.plannedTime(in: zone), isWeek(destination) else { return time }
    let days =
      Week(containing: old.day).monday.ordinal - Week(containing: first.day).monday.ordinal
    return time.adding(days: days)
  }
}
