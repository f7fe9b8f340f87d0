package import Planning

extension PlanChange {
  /// Writes the posts of a new post, one for each channel and time; those of one time share a group.
  /// Free slots are looked for at the moment of writing, so that two who plan at once take two. The
  /// post on the channel of an experiment is dealt an arm.
  /// - Throws: `SlotError`, `ExperimentError`.
  package func add(_ new: NewPost, in zone: PlanZone) throws -> [Post] {
    let now = zone.wallTime(at: author.at)
    let slots =
      new.start == .nextSlot
      ? try snapshot.slotPlan(
        from: now.day, through: now.day.adding(days: SlotPlan.daysAhead), in: zone)
      : SlotPlan(slots: [], posts: [], in: zone)
    let times = try new.times(among: slots, after: now, in: zone)
    let series = try addSeries(of: new, times: times.map(\.place).max() ?? 0)
    var group: (place: Int, id: PostID)?
    let posts = try times.map { time in
      try add { id in
        if group?.place != time.place { group = (time.place, id) }
        return new.post(
          numbered: id, at: time, group: new.parts.count > 1 ? group?.id : nil, in: series)
      }
    }
    if let experiment = new.experiment { try deal(posts, to: experiment, given: new.statedFormat) }
    return try snapshot.posts(numbered: posts.map(\.id))
  }

  private func addSeries(of new: NewPost, times: Int) throws -> Series? {
    guard let rule = new.repetition?.rule else { return nil }
    return try add { Series(id: $0, rule: rule, times: times) }
  }
}
