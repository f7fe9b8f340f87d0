extension NewPost {
  /// One time on one channel, and what its slot says of it.
  package struct Time: Sendable {
    package let part: Part
    package let at: WallTime
    /// The slot that gave the time; nil for a time that somebody chose.
    package let slot: Slot?
    /// From 1.
    package let place: Int
  }

  /// When it goes out where, the times of one occurrence side by side. The places of a series are
  /// counted on each channel.
  /// - Parameter plan: the slots of the channels with what stands there.
  /// - Throws: `SlotError` for a slot, `SeriesError` for a series that cannot be.
  package func times(
    among plan: SlotPlan, after now: WallTime, in zone: PlanZone
  ) throws -> [Time] {
    var columns: [[Time]] = []
    for part in parts {
      let first = try first(of: part, among: plan, after: now)
      columns.append(
        try occurrences(from: first.at, in: zone).enumerated().map { index, at in
          Time(part: part, at: at, slot: first.slot, place: index + 1)
        })
    }
    let rows = columns.map(\.count).max() ?? 0
    return (0..<rows).flatMap { row in columns.compactMap { row < $0.count ? $0[row] : nil } }
  }

  private func first(
    of part: Part, among plan: SlotPlan, after now: WallTime
  ) throws -> (at: WallTime, slot: Slot?) {
    switch start {
    case .at(let time): return (time, nil)
    case .nextSlot:
      let next = try plan.next(on: part.channel, for: pillar, after: now)
      return (next.at, next.slot)
    case .slots(let times):
      guard let time = times.first(where: { $0.slot.channel.id == part.channel.id }) else {
        throw SlotError.missing(channel: part.channel.name.text, pillar: nil)
      }
      return (time.at, time.slot)
    }
  }

  private func occurrences(
    from first: WallTime, in zone: PlanZone
  ) throws -> [WallTime] {
    guard let repetition else { return [first] }
    let times = try repetition.rule.days(from: first.day, to: repetition.end)
      .map { WallTime(day: $0, time: first.time) }
    for time in times {
      if case .skipped = zone.resolve(time) { throw SeriesError.timeSkipped(time) }
    }
    return times
  }
}

extension NewPost {
  /// The post at one of its times; what a slot says counts where the new post says nothing. The
  /// minutes are those of the first channel: on the others its text is only pasted.
  package func post(
    numbered id: PostID, at time: Time, group: PostID?, in series: Series?
  ) -> Post {
    let campaign = campaign.campaign(on: time.at.day, at: time.slot)
    return Post(
      id: id, group: group, channel: Post.Place(time.part.channel), campaign: campaign?.reference,
      owner: owner(in: campaign)?.reference, pillar: pillar ?? time.slot?.pillar, idea: idea,
      occurrence: series.map { Occurrence(of: $0, place: time.place) }, plannedAt: time.at,
      text: time.part.text, format: format, link: link, media: media, risk: risk, isPaid: isPaid,
      minutes: group == nil || group == id ? minutes ?? time.slot?.minutes : nil)
  }

  private func owner(in campaign: Campaign?) -> Person? {
    let isOwned = campaign?.owner != nil || parts.allSatisfy { $0.channel.owner != nil }
    return owner ?? (isOwned ? nil : planner)
  }
}
