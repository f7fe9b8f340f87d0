/// What sets a day apart from others of its weekday.
package struct SpecialDay: Hashable, Sendable {
  package let name: Wording
  package let kind: Holiday.Kind
  /// Where it is kept, if not in all regions of the firm.
  package let regions: [Region]
  /// The firm's own days; nil for a holiday of the land.
  package let occasion: Occasion?
}

/// The public holidays where the firm is at home, and its own days.
package struct PlanCalendar: Sendable {
  package let occasions: [Occasion]
  private let regions: [Region]
  private let holidays: HolidayCalendar

  package init(regions: [Region] = [], occasions: [Occasion] = []) {
    self.regions = regions
    holidays = HolidayCalendar(regions: regions)
    self.occasions = occasions
  }

  /// The public ones first, the firm's own last.
  package func specialDays(on day: Day) -> [SpecialDay] {
    let order = Holiday.Kind.allCases
    let ofLand = holidays.holidays(on: day).map {
      SpecialDay(
        name: $0.name, kind: $0.kind, regions: $0.regions.count < regions.count ? $0.regions : [],
        occasion: nil)
    }.sorted { (order.firstIndex(of: $0.kind) ?? 0) < (order.firstIndex(of: $1.kind) ?? 0) }
    let own = occasions.filter { $0.period.contains(day) }.map { occasion in
      let name = occasion.name.text
      return SpecialDay(
        name: Wording(de: name, en: name), kind: .own, regions: [], occasion: occasion)
    }
    return ofLand + own
  }
}
