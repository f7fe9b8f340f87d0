import Planning

/// Where posts go: each where it was told to, those of a series by as much as the first one of it.
struct PostMove {
  let chosen: Set<PostID>
  let destination: String
  /// The shift of each series, in minutes on the wall.
  private var shifts: [SeriesID: Int] = [:]

  init(of posts: [Post], to destination: String, in plan: OpenPlan) throws {
    chosen = Set(posts.map(\.id))
    self.destination = destination
    for post in posts {
      let new = try plan.time(of: post, movedTo: destination)
      guard let series = post.occurrence?.series.id, shifts[series] == nil,
        let old = post.calendarTime(in: plan.zone)
      else { continue }
      shifts[series] = new.ordinalMinutes - old.ordinalMinutes
    }
  }

  func time(of post: Post, in plan: OpenPlan) throws -> WallTime {
    guard !chosen.contains(post.id), let series = post.occurrence?.series.id,
      let shift = shifts[series], let old = post.plannedAt
    else { return try plan.time(of: post, movedTo: destination) }
    return WallTime(ordinalMinutes: old.ordinalMinutes + shift)
  }
}
