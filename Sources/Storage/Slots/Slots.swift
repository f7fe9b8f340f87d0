package import Planning
import Reports

extension Slot: Stored {
  package static let table = StoredTable<Slot>(
    "slot",
    [
      "channel": { $0.channel.id.number }, "weekday": { $0.weekday.rawValue },
      "time": { $0.time.description }, "pillar": { $0.pillar?.id.number },
      "campaign": { $0.campaign?.id.number }, "minutes": { $0.minutes?.minutes },
    ], order: "slot.weekday, slot.time, slot.id")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), channel: row.value(),
      at: WeekTime(
        row.made(row.int(), Weekday.init(rawValue:)), row.parsed { TimeOfDay($0) }),
      pillar: row.referenceIfAny(), campaign: row.referenceIfAny(), minutes: row.effortIfAny())
  }
}

extension PlanSnapshot {
  /// - Throws: `PlanFileError.noSuch` for the first that is not there.
  package func slots(numbered ids: [SlotID]) throws -> [Slot] {
    try ids.map { try value($0, or: .noSuch(.slot, $0.number)) }
  }

  /// The slots beside what stands on their channels from the day before a moment to the day after the
  /// last one: a post may be near a slot of the next day.
  package func slotPlan(from first: Day, through last: Day, in zone: PlanZone) throws -> SlotPlan {
    let slots = try all(Slot.self)
    guard !slots.isEmpty else { return SlotPlan(slots: [], posts: [], in: zone) }
    var filter = PostFilter()
    filter.channels.wanted = slots.map(\.channel.id).distinct
    filter.within = CalendarSpan(
      from: first.adding(days: -1), through: last.adding(days: 1), in: zone)
    return SlotPlan(slots: slots, posts: try posts(filter), in: zone)
  }
}

extension PlanChange {
  /// Writes a slot of the same time for each channel.
  /// - Throws: `SlotError.taken` where the channel has one less than an hour from it.
  package func addSlots(
    on channels: [Channel], at time: WeekTime, pillar: Reference<Pillar>?,
    campaign: Reference<Campaign>?, minutes: Effort?
  ) throws -> [Slot] {
    try channels.map { channel in
      try checkFree(time, on: channel)
      return try add {
        Slot(
          id: $0, channel: channel, at: time, pillar: pillar, campaign: campaign, minutes: minutes)
      }
    }
  }

  /// Finds out whether a channel may have a slot at a time of the week.
  /// - Parameter slot: one that is to stand there instead of where it stands now.
  /// - Throws: `SlotError.taken` where the channel has one less than an hour from it.
  package func checkFree(_ time: WeekTime, on channel: Channel, for slot: SlotID? = nil) throws {
    let near = try snapshot.all(Slot.self).first { $0.id != slot && $0.isNear(time, on: channel) }
    guard let near else { return }
    throw SlotError.taken(channel: channel.name.text, near.weekday, near.time)
  }
}
