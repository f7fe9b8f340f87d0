/// The slots of a plan beside what already stands on their channels: which times are free.
package struct SlotPlan: Sendable {
  /// Days ahead in which a free time is looked for.
  package static let daysAhead = 366

  private let slots: [Slot]
  /// Minutes on the wall at which a channel's posts stand.
  private let taken: [ChannelID: [Int]]
  private let zone: PlanZone

  /// - Parameter posts: what stands on the slots' channels; skipped posts leave their time free.
  package init(slots: [Slot], posts: [Post], in zone: PlanZone) {
    self.slots = slots
    self.zone = zone
    taken = Dictionary(grouping: posts.filter { $0.status != .skipped }) { $0.channel.id }
      .mapValues { $0.compactMap { $0.calendarTime(in: zone)?.ordinalMinutes } }
  }

  /// The free times after a moment and up to a day, in their order. A time near which a post of the
  /// channel stands is taken; one that the change of the clock skips is none.
  package func free(after moment: WallTime, through last: Day) -> [SlotTime] {
    free(after: moment, through: last, in: slots)
  }

  /// The next free time on a channel: of the slots kept for the pillar if there are any, else of
  /// those kept for none; without a pillar of any slot.
  /// - Throws: `SlotError.missing`, `.noFreeSlot` where all are taken for a year.
  package func next(
    on channel: Channel, for pillar: Reference<Pillar>?, after moment: WallTime
  ) throws(SlotError) -> SlotTime {
    let there = slots.filter { $0.channel.id == channel.id }
    var suited = there
    if let pillar {
      let kept = there.filter { $0.pillar?.id == pillar.id }
      suited = kept.isEmpty ? there.filter { $0.pillar == nil } : kept
    }
    guard !suited.isEmpty else {
      throw SlotError.missing(
        channel: channel.name.text, pillar: there.isEmpty ? nil : pillar?.name)
    }
    let last = moment.day.adding(days: Self.daysAhead)
    guard let first = free(after: moment, through: last, in: suited).first else {
      throw SlotError.noneFree(channel: channel.name.text, days: Self.daysAhead)
    }
    return first
  }

  private func free(after moment: WallTime, through last: Day, in slots: [Slot]) -> [SlotTime] {
    guard last >= moment.day else { return [] }
    let days = (0...(last.ordinal - moment.day.ordinal)).map { moment.day.adding(days: $0) }
    return days.flatMap { day in
      slots.filter { $0.weekday == day.weekday }
        .map { SlotTime(slot: $0, at: WallTime(day: day, time: $0.time)) }
        .filter { $0.at > moment && isFree($0) }
        .sorted { ($0.at, $0.slot.id) < ($1.at, $1.slot.id) }
    }
  }

  private func isFree(_ time: SlotTime) -> Bool {
    if case .skipped = zone.resolve(time.at) { return false }
    let minutes = time.at.ordinalMinutes
    let there = taken[time.slot.channel.id] ?? []
    return !there.contains { abs($0 - minutes) < Rule.closestMinutes }
  }
}
