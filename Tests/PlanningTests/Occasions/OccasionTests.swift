import Planning
import TestSupport
import Testing

@Suite struct OccasionTests {
  private func fair(reminder: Int?) throws -> Occasion {
    try Occasion(
      id: ID(1), name: Name("Messe"), period: Period(from: "2026-05-10", to: "2026-05-12"),
      kind: .fair, reminderDays: reminder)
  }

  @Test(
    arguments: [
      (14, "2026-04-25", nil), (14, "2026-04-26", 14), (14, "2026-05-09", 1),
      (14, "2026-05-10", 0), (14, "2026-05-11", nil), (1, "2026-05-08", nil),
      (1, "2026-05-09", 1), (nil, "2026-05-10", nil), (3660, "2016-05-03", 3659),
    ] as [(Int?, Day, Int?)])
  func `is to be thought of from its reminder to its first day`(
    reminder: Int?, today: Day, ahead: Int?
  ) throws {
    #expect(try fair(reminder: reminder).daysAhead(on: today) == ahead)
  }

  @Test(arguments: [.min, -1, 0, 3661, .max])
  func `a reminder comes a day before at least, ten years at most`(days: Int) throws {
    #expect(throws: OccasionError.reminderOutOfRange(days: days)) { try fair(reminder: days) }
    for days in [1, 3660] { #expect(try fair(reminder: days).reminderDays == days) }
  }
}
