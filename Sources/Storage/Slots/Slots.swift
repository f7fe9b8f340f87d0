import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Every slot, in the order of the week.
  package func slots() throws -> [Slot] {
    let channels = Dictionary(uniqueKeysWithValues: try channels().map { ($0.id.number, $0) })
    return try all(
      """
      SELECT slot.*, pillar.name AS pillarName FROM slot
      LEFT JOIN pillar ON pillar.id = slot.pillar
      ORDER BY slot.weekday, slot.time, slot.id
      """
    ) { row in
      guard let channel = channels[try row.int("channel")] else { throw row.damaged("channel") }
      return try Slot(
        id: row.id(), channel: channel,
        at: WeekTime(row.weekday("weekday"), row.parsed("time") { TimeOfDay($0) }),
        pillar: row.reference("pillar", name: "pillarName"), minutes: row.effortIfAny("minutes"))
    }
  }

  /// - Throws: `PlanFileError.noSuchSlot` for the first that is not there.
  package func slots(numbered ids: [SlotID]) throws -> [Slot] {
    let slots = try slots()
    return try ids.map { id in
      guard let slot = slots.first(where: { $0.id == id }) else {
        throw PlanFileError.noSuchSlot(id)
      }
      return slot
    }
  }

  /// The slots beside what stands on their channels from the day before a moment to the day after the
  /// last one: a post may be near a slot of the next day.
  package func slotPlan(from first: Day, through last: Day, in zone: PlanZone) throws -> SlotPlan {
    let slots = try slots()
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
    on channels: [Channel], at time: WeekTime, pillar: Pillar?, minutes: Effort?
  ) throws -> [Slot] {
    try channels.map { channel in
      let slot = Slot(
        id: ID(try nextNumber(in: "slot")), channel: channel, at: time,
        pillar: pillar?.reference, minutes: minutes)
      if let near = try snapshot.slots().first(where: { $0.isNear(time, on: channel) }) {
        throw SlotError.taken(channel: channel.name.text, near.weekday, near.time)
      }
      try write(
        [
          "id": slot.id.number, "channel": channel.id.number, "weekday": slot.weekday.rawValue,
          "time": slot.time.description, "pillar": slot.pillar?.id.number,
          "minutes": slot.minutes?.minutes,
        ], to: "slot")
      return slot
    }
  }

  /// What was planned there stays as it is.
  package func delete(_ slots: [Slot]) throws {
    for slot in slots { try delete(slot.id, named: slot.channel.name.text, from: "slot") }
  }
}
