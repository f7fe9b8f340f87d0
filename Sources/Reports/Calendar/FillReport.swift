package import Planning

/// The free slots of a week, each with the ideas that fit, the oldest first.
package struct FillReport: Codable, Equatable, Sendable {
  package struct Place: Codable, Equatable, Sendable {
    package let slot: SlotReport
    package let at: WallTime
    package let ideas: [IdeaReport]
  }

  package let week: Week
  package let from: Day
  package let to: Day
  package let free: [Place]
  /// Slots that the plan has at all.
  package let slots: Int

  package init(
    _ week: Week, free: [SlotTime], ideas: [UsedIdea], slots: Int, today: Day, in zone: PlanZone
  ) {
    self.week = week
    from = week.monday
    to = week.sunday
    self.slots = slots
    self.free = free.map { time in
      Place(
        slot: SlotReport(time.slot), at: time.at,
        ideas: UsedIdea.fitting(time, among: ideas, in: zone)
          .map { IdeaReport($0, today: today, in: zone) })
    }
  }
}
