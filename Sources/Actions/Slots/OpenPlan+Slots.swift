package import Planning
package import Reports
import Storage

/// What of a slot was typed beside its time; nil stays as it was, or as it is usual, `none` takes away.
package struct SlotRequest {
  package var pillar: String?
  package var campaign: String?
  package var minutes: String?

  package init() {}
}

extension OpenPlan {
  package func slots() throws -> [SlotReport] {
    try read { try reports($0.all(Slot.self), in: $0) }
  }

  /// Adds a slot of the same time on each channel.
  /// - Parameters:
  ///   - channel: a channel, or a network for all its channels.
  ///   - time: as typed, `tue 9:00`.
  package func addSlot(
    on channel: String, at time: String, _ request: SlotRequest = SlotRequest()
  ) throws -> ChangeReport<SlotReport> {
    try change { change in
      let channels = try change.snapshot.channels(named: [channel])
      for channel in channels { try channel.network.checkPlannable() }
      let kept = try what(request, in: change.snapshot)
      let slots = try change.addSlots(
        on: channels, at: WeekTime(time), pillar: kept.pillar ?? nil,
        campaign: kept.campaign ?? nil, minutes: kept.minutes ?? nil)
      return changed(try reports(slots, in: change.snapshot))
    }
  }

  /// Changes a slot; what is planned there stays as it is.
  /// - Parameter time: as typed; nil stays.
  /// - Throws: `ChangeError.nothing`, `SlotError.taken`.
  package func editSlot(
    _ id: SlotID, at time: String?, _ request: SlotRequest
  ) throws -> ChangeReport<SlotReport> {
    try change { change in
      let time = try time.map { try WeekTime($0) }
      let kept = try what(request, in: change.snapshot)
      let old = try change.snapshot.slots(numbered: [id])[0]
      var slot = old
      if let time {
        try change.checkFree(time, on: old.channel, for: id)
        slot = slot.moved(to: time)
      }
      if let pillar = kept.pillar { slot.pillar = pillar }
      if let campaign = kept.campaign { slot.campaign = campaign }
      if let minutes = kept.minutes { slot.minutes = minutes }
      guard slot != old else { throw ChangeError.nothing }
      try change.update(slot)
      return changed(try reports([slot], in: change.snapshot))
    }
  }

  /// What a slot is kept for, and how long a post there takes.
  private func what(
    _ request: SlotRequest, in snapshot: PlanSnapshot
  ) throws -> (pillar: Reference<Pillar>??, campaign: Reference<Campaign>??, minutes: Effort??) {
    (
      try snapshot.pillar(instead: request.pillar),
      try snapshot.campaign(instead: request.campaign),
      try request.minutes.map { try $0.nilForNone.map(TypedAmount.effort) }
    )
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

extension Deleting where Report == SlotReport {
  package static func slots(_ ids: [SlotID]) -> Self {
    Self(ids.listed) {
      try $0.slots(numbered: ids.distinct)
    } telling: { slot, _, _ in
      SlotReport(slot)
    }
  }
}
