package import Planning
package import Reports
import Storage

extension OpenPlan {
  package func slots() throws -> [SlotReport] {
    try read { try reports($0.all(Slot.self), in: $0) }
  }

  /// Adds a slot of the same time on each channel.
  /// - Parameters:
  ///   - channel: a channel, or a network for all its channels.
  ///   - time: as typed, `tue 9:00`.
  package func addSlot(
    on channel: String, at time: String, pillar: String?, minutes: Effort?
  ) throws -> ChangeReport<SlotReport> {
    try change { change in
      let channels = try change.snapshot.channels(named: [channel])
      for channel in channels { try channel.network.checkPlannable() }
      let slots = try change.addSlots(
        on: channels, at: WeekTime(time),
        pillar: pillar.map { try change.snapshot.pillar(named: $0) }, minutes: minutes)
      return changed(try reports(slots, in: change.snapshot))
    }
  }

  package func deleteSlots(_ ids: [SlotID]) throws -> ChangeReport<SlotReport> {
    try change { change in
      let slots = try change.snapshot.slots(numbered: ids.distinct)
      try change.delete(slots)
      return changed(slots.map { SlotReport($0) })
    }
  }

  /// Slots with the next time at which each is free.
  private func reports(_ slots: [Slot], in snapshot: PlanSnapshot) throws -> [SlotReport] {
    let last = today.adding(days: SlotPlan.daysAhead)
    let free = try snapshot.slotPlan(from: today, through: last, in: zone)
      .free(after: wallNow, through: last)
    let next = Dictionary(free.map { ($0.slot.id, $0.at) }) { first, _ in first }
    return slots.map { SlotReport($0, nextFree: next[$0.id]) }
  }

  /// The slots of a week that are still free, from now on.
  func freeSlots(in week: Week, _ snapshot: PlanSnapshot) throws -> [SlotTime] {
    let monday = WallTime(day: week.monday, time: .midnight)
    let start = max(WallTime(ordinalMinutes: monday.ordinalMinutes - 1), wallNow)
    return try snapshot.slotPlan(from: start.day, through: week.sunday, in: zone)
      .free(after: start, through: week.sunday)
  }
}
