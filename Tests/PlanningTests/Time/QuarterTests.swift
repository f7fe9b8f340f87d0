import Planning
import TestSupport
import Testing

@Suite struct QuarterTests {
  @Test(
    arguments: [
      ("2026-01-01", "2026-Q1", "2026-01-01", "2026-03-31"),
      ("2026-03-31", "2026-Q1", "2026-01-01", "2026-03-31"),
      ("2024-05-15", "2024-Q2", "2024-04-01", "2024-06-30"),
      ("2026-12-31", "2026-Q4", "2026-10-01", "2026-12-31"),
    ] as [(Day, String, Day, Day)])
  func `has three months`(day: Day, name: String, from: Day, to: Day) {
    let quarter = Quarter(containing: day)
    #expect(quarter.description == name)
    #expect(quarter.from == from && quarter.to == to && quarter.contains(day))
    #expect(quarter.previous.to == from.adding(days: -1))
  }
}
