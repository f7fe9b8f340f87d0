package import Planning

/// The free slots of a week, each with the ideas that fit, the oldest first.
package struct FillReport: Encodable, Equatable, Sendable {
  @dynamicMemberLookup
  package struct Place: Equatable, Sendable {
    package let free: FreeSlotReport
    package let holidays: [HolidayReport]
    package let ideas: [IdeaReport]

    package init(
      _ time: SlotTime, among ideas: [UsedIdea], campaign: CampaignChoice = .given(nil),
      calendar: CalendarContext, today: Day, in zone: PlanZone
    ) {
      free = FreeSlotReport(time, campaign)
      holidays = calendar.holidays(on: time.at.day)
      self.ideas = UsedIdea.fitting(time, among: ideas, in: zone)
        .map { IdeaReport($0, today: today, in: zone) }
    }

    package subscript<Value>(dynamicMember member: KeyPath<FreeSlotReport, Value>) -> Value {
      free[keyPath: member]
    }
  }

  package let week: Week
  package let from: Day
  package let to: Day
  package let free: [Place]
  /// Slots that the plan has at all.
  package let slots: Int
  /// The campaigns that run on days of the week; none where somebody said which one is meant.
  package let running: [String]

  package init(
    _ week: Week, free: [SlotTime], ideas: [UsedIdea], slots: Int,
    campaign: CampaignChoice = .given(nil), running: [Campaign] = [],
    calendar: CalendarContext = CalendarContext(), today: Day, in zone: PlanZone
  ) {
    self.week = week
    from = week.monday
    to = week.sunday
    self.slots = slots
    self.running = running.map(\.name.text)
    self.free = free.map {
      Place($0, among: ideas, campaign: campaign, calendar: calendar, today: today, in: zone)
    }
  }
}

/// One object, with the keys of the free slot beside its own.
extension FillReport.Place: Encodable {
  private enum CodingKeys: CodingKey {
    case holidays, ideas
  }

  package func encode(to encoder: any Encoder) throws {
    try free.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(holidays, forKey: .holidays)
    try container.encode(ideas, forKey: .ideas)
  }
}

/// A walk through the free slots of a week.
package struct FillingWalk: Sendable {
  package let free: [SlotTime]
  /// The campaigns that run on days of the week.
  package let running: [String]
  /// Those that a post of the week could be for: they are not over, and days of it lie in their time.
  package let campaigns: [String]
  /// The campaign that somebody named, `none` for none; nil: whichever runs.
  package let campaign: String?

  package init(
    _ week: Week, free: [SlotTime], for campaign: String?, among campaigns: CampaignCalendar
  ) {
    self.free = free
    self.campaign = campaign
    running = campaigns.running(on: week.days).map(\.name.text)
    self.campaigns = campaigns.open(on: week.days).map(\.name.text)
  }
}
