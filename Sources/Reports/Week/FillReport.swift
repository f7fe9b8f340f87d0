package import Planning

/// The free slots of a week, each with the ideas that fit, the oldest first.
package struct FillReport: Encodable, Equatable, Sendable {
  package struct Place: Encodable, Equatable, Sendable {
    package let slot: SlotReport
    package let at: WallTime
    package let holidays: [HolidayReport]
    package let ideas: [IdeaReport]

    package init(
      _ time: SlotTime, among ideas: [UsedIdea], calendar: CalendarContext, today: Day,
      in zone: PlanZone
    ) {
      slot = SlotReport(time.slot, nextFree: time.at)
      at = time.at
      holidays = calendar.holidays(on: time.at.day)
      self.ideas = UsedIdea.fitting(time, among: ideas, in: zone)
        .map { IdeaReport($0, today: today, in: zone) }
    }
  }

  package let week: Week
  package let from: Day
  package let to: Day
  package let free: [Place]
  /// Slots that the plan has at all.
  package let slots: Int

  package init(
    _ week: Week, free: [SlotTime], ideas: [UsedIdea], slots: Int,
    calendar: CalendarContext = CalendarContext(), today: Day, in zone: PlanZone
  ) {
    self.week = week
    from = week.monday
    to = week.sunday
    self.slots = slots
    self.free = free.map {
      Place($0, among: ideas, calendar: calendar, today: today, in: zone)
    }
  }
}
