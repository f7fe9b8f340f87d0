import Planning
import TestSupport

extension RuleTests {
  /// A post of a day at nine, in a firm that keeps its holidays in some regions.
  static func day(
    _ day: Day, in regions: [String] = ["DE-BY"], kind: Occasion.Kind? = nil,
    status: PostStatus = .draft
  ) throws -> (Post, CheckContext) {
    let time = WallTime(day: day, time: TimeOfDay(hour: 9, minute: 0) ?? .midnight)
    let post = try Sample.post(plannedAt: time, status: status)
    let occasions = try kind.map { kind in
      [
        try Occasion(
          id: ID(1), name: Name("Sommerpause"),
          period: Period(from: "2026-08-03", to: "2026-08-20"), kind: kind)
      ]
    }
    return (
      post,
      CheckContext(
        now: "2026-03-03T08:00", channels: [try Sample.channel()], campaigns: [],
        openPosts: [post],
        calendar: PlanCalendar(
          regions: try regions.map { try Region($0) }, occasions: occasions ?? []))
    )
  }

  private static let (goodFriday, assumption): (Day, Day) = ("2026-04-03", "2026-08-15")

  static let dayCases: [Case] = [
    `case`("Good Friday in Bavaria", "day.holiday", fires: true) { try day(goodFriday) },
    `case`("Good Friday in review", "day.holiday", fires: true) {
      try day(goodFriday, status: .inReview)
    },
    `case`("Good Friday, approved", "day.holiday", fires: false) {
      try day(goodFriday, status: .approved)
    },
    `case`("Good Friday in a plan without regions", "day.holiday", fires: false) {
      try day(goodFriday, in: [])
    },
    `case`("the day before Good Friday", "day.holiday", fires: false) { try day("2026-04-02") },
    `case`("Corpus Christi in one of two regions", "day.holiday", fires: true) {
      try day("2026-06-04", in: ["DE-BE", "DE-BY"])
    },
    `case`("Corpus Christi in Berlin", "day.holiday", fires: false) {
      try day("2026-06-04", in: ["DE-BE"])
    },
    `case`("Assumption in Bavaria", "day.holiday", fires: false) { try day(assumption) },
    `case`("Assumption in the Saarland", "day.holiday", fires: true) {
      try day(assumption, in: ["DE-SL"])
    },
    `case`("company holidays", "day.holiday", fires: true) {
      try day("2026-08-20", in: [], kind: .companyHoliday)
    },
    `case`("company holidays, approved", "day.holiday", fires: false) {
      try day("2026-08-20", in: [], kind: .companyHoliday, status: .approved)
    },
    `case`("a day after company holidays", "day.holiday", fires: false) {
      try day("2026-08-21", in: [], kind: .companyHoliday)
    },
    `case`("a fair", "day.holiday", fires: false) { try day("2026-08-20", in: [], kind: .fair) },
    `case`("company holidays and Assumption", "day.holiday", fires: true) {
      try day(assumption, kind: .companyHoliday)
    },
    `case`("Assumption in Bavaria", "day.special", fires: true) { try day(assumption) },
    `case`("Assumption in Bavaria, approved", "day.special", fires: false) {
      try day(assumption, status: .approved)
    },
    `case`("Good Friday", "day.special", fires: false) { try day(goodFriday) },
    `case`("a fair", "day.special", fires: false) { try day("2026-08-20", in: [], kind: .fair) },
    `case`("any Tuesday", "day.special", fires: false) { try day("2026-08-18") },
  ]
}
