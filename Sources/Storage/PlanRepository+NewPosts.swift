import GRDB
package import Planning

extension PlanRepository {
  /// Writes the posts of a new post, one for each channel and time; those of one time share a group.
  /// Free slots are looked for at the moment of writing, so that two who plan at once take two. The
  /// post on the channel of an experiment is dealt an arm.
  /// - Throws: `SchedulingError`, `ExperimentError`; nothing is written then.
  package func add(_ new: NewPost, by author: Author, in zone: PlanZone) throws -> [Post] {
    try change(author) { db in
      let now = zone.wallTime(at: author.at)
      let times = try new.times(
        among: slotPlan(for: new, from: now, in: zone, db), after: now, in: zone)
      let series = try newSeries(of: new, times: times.map(\.place).max() ?? 0, in: db)
      var posts: [Post] = []
      var group: (place: Int, id: PostID)?
      for time in times {
        let id = PostID(try nextNumber(in: "post", db))
        if group?.place != time.place { group = (time.place, id) }
        let post = Post(
          id, from: new, at: time, group: new.parts.count > 1 ? group?.id : nil, in: series)
        try write(post, in: db)
        posts.append(post)
      }
      guard let experiment = new.experiment else { return posts }
      return try deal(posts, to: experiment, in: db)
    }
  }

  /// The slots with what stands there from now on; none where a time was chosen.
  private func slotPlan(
    for new: NewPost, from now: WallTime, in zone: PlanZone, _ db: Database
  ) throws -> SlotPlan {
    guard new.start == .nextSlot else { return SlotPlan(slots: [], posts: [], in: zone) }
    var filter = PostFilter()
    filter.channels.wanted = new.parts.map(\.channel.id)
    filter.within = CalendarSpan(
      from: now.day.adding(days: -1), through: now.day.adding(days: SlotPlan.daysAhead + 1),
      in: zone)
    return SlotPlan(
      slots: try fetchSlots(in: db), posts: try fetchPosts(filter, in: db), in: zone)
  }

  private func newSeries(of new: NewPost, times: Int, in db: Database) throws -> Series? {
    guard let rule = new.repetition?.rule else { return nil }
    let series = Series(id: ID(try nextNumber(in: "series", db)), rule: rule, times: times)
    try write(
      [
        "id": series.id.number, "every": rule.every, "unit": rule.unit.rawValue,
        "times": series.times,
      ], to: "series", in: db)
    return series
  }
}

extension Post {
  /// What a slot says counts where the new post says nothing.
  fileprivate init(
    _ id: PostID, from new: NewPost, at time: NewPost.Time, group: PostID?, in series: Series?
  ) {
    self.init(
      id: id, group: group, channel: Place(time.part.channel), campaign: new.campaign?.reference,
      owner: new.owner?.reference, pillar: new.pillar ?? time.slot?.pillar, idea: new.idea,
      occurrence: series.map { Occurrence(of: $0, place: time.place) }, plannedAt: time.at,
      text: time.part.text, format: new.format, link: new.link, media: new.media, risk: new.risk,
      isPaid: new.isPaid, minutes: new.minutes ?? time.slot?.minutes)
  }
}
