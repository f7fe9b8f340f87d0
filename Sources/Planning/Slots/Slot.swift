/// A weekly time on a channel at which something is to go out.
package struct Slot: Identifiable, Hashable, Sendable {
  package let id: SlotID
  package let channel: Channel
  package private(set) var weekday: Weekday
  /// In the plan's time.
  package private(set) var time: TimeOfDay
  /// What it is kept for; nil: whatever is to be said.
  package var pillar: Reference<Pillar>?
  /// What is planned there is for it while it lasts; nil: for what runs.
  package var campaign: Reference<Campaign>?
  /// The working time of a post there; nil: the usual time of its format.
  package var minutes: Effort?

  package init(
    id: SlotID, channel: Channel, at time: WeekTime, pillar: Reference<Pillar>? = nil,
    campaign: Reference<Campaign>? = nil, minutes: Effort? = nil
  ) {
    self.id = id
    self.channel = channel
    weekday = time.weekday
    self.time = time.time
    self.pillar = pillar
    self.campaign = campaign
    self.minutes = minutes
  }

  /// The same slot at another time of the week.
  package func moved(to time: WeekTime) -> Slot {
    var moved = self
    (moved.weekday, moved.time) = (time.weekday, time.time)
    return moved
  }
}

package typealias SlotID = ID<Slot>

extension Slot {
  /// Whether the channel has it less than an hour from a time: of two so near only one could ever be
  /// filled.
  package func isNear(_ time: WeekTime, on channel: Channel) -> Bool {
    let distance = self.time.minutesSinceMidnight - time.time.minutesSinceMidnight
    return self.channel.id == channel.id && weekday == time.weekday
      && abs(distance) < Rule.closestMinutes
  }
}

/// One week's time of a slot.
package struct SlotTime: Hashable, Sendable {
  package let slot: Slot
  package let at: WallTime

  /// Whether what is planned at another slot of the same time may stand here, too: it is kept for nothing
  /// else.
  package func takes(whatIsMeantFor other: SlotTime) -> Bool {
    at == other.at && (slot.pillar == nil || slot.pillar == other.slot.pillar)
      && (slot.campaign == nil || slot.campaign == other.slot.campaign)
  }
}
