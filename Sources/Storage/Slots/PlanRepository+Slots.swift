import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Every slot, in the order of the week.
  package func slots() throws -> [Slot] {
    try read(fetchSlots)
  }

  func fetchSlots(in db: Database) throws -> [Slot] {
    let channels = Dictionary(
      uniqueKeysWithValues: try fetchChannels(in: db).map { ($0.id.number, $0) })
    return try Row.fetchAll(
      db,
      sql: """
        SELECT slot.*, pillar.name AS pillarName FROM slot
        LEFT JOIN pillar ON pillar.id = slot.pillar
        ORDER BY slot.weekday, slot.time, slot.id
        """
    ).map { row in
      guard let channel = channels[try row.int("channel")] else { throw row.damaged("channel") }
      return try Slot(
        id: row.id(), channel: channel,
        at: WeekTime(row.weekday("weekday"), row.parsed("time") { TimeOfDay($0) }),
        pillar: row.reference("pillar", name: "pillarName"), minutes: row.effortIfAny("minutes"))
    }
  }

  /// The slots beside what stands on their channels from the day before a moment to the day after the
  /// last one: a post may be near a slot of the next day.
  package func slotPlan(from first: Day, through last: Day, in zone: PlanZone) throws -> SlotPlan {
    try read { try fetchSlotPlan(from: first, through: last, in: zone, $0) }
  }

  func fetchSlotPlan(
    from first: Day, through last: Day, in zone: PlanZone, _ db: Database
  ) throws -> SlotPlan {
    let slots = try fetchSlots(in: db)
    guard !slots.isEmpty else { return SlotPlan(slots: [], posts: [], in: zone) }
    var filter = PostFilter()
    filter.channels.wanted = slots.map(\.channel.id).distinct
    filter.within = CalendarSpan(
      from: first.adding(days: -1), through: last.adding(days: 1), in: zone)
    return SlotPlan(slots: slots, posts: try fetchPosts(filter, in: db), in: zone)
  }

  /// Writes a slot of the same time for each channel.
  /// - Throws: `SchedulingError.slotTaken` where the channel has one less than an hour from it.
  package func addSlots(
    on channels: [Channel], at time: WeekTime, pillar: Pillar?, minutes: Effort?, by author: Author
  ) throws -> [Slot] {
    try change(author) { db in
      try channels.map { channel in
        let slot = Slot(
          id: ID(try nextNumber(in: "slot", db)), channel: channel, at: time,
          pillar: pillar?.reference, minutes: minutes)
        let near = try fetchSlots(in: db).first { $0.isNear(time, on: channel) }
        if let near {
          throw SchedulingError.slotTaken(channel: channel.name.text, near.weekday, near.time)
        }
        try write(
          [
            "id": slot.id.number, "channel": channel.id.number, "weekday": slot.weekday.rawValue,
            "time": slot.time.description, "pillar": slot.pillar?.id.number,
            "minutes": slot.minutes?.minutes,
          ], to: "slot", in: db)
        return slot
      }
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

  /// What was planned there stays as it is.
  package func delete(_ slots: [Slot], by author: Author) throws {
    try change(author) { db in
      for slot in slots {
        try db.execute(sql: "DELETE FROM slot WHERE id = ?", arguments: [slot.id.number])
      }
    }
  }
}
