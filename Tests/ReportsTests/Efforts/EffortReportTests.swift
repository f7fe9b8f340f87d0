import Planning
import Reports
import TestSupport
import Testing

@Suite struct EffortReportTests {
  @Test func `has its number, and what is unknown is null`() throws {
    let booked = BookedEffort(
      id: ID(7),
      entry: try EffortEntry(
        on: .post(ID(12)), day: "2026-03-03", minutes: Effort(minutes: 5), money: nil, activity: nil
      ))
    let json = try JSONShape(EffortReport(booked))
    #expect(Set(json.keys.keys) == ["id", "subject", "day", "minutes", "money", "activity"])
    #expect(json.number("id") == 7 && json.text("subject") == "#12")
    #expect(json.isNull("money") && json.isNull("activity"))
  }
}
