import Planning
import Rendering
import Reports
import TestSupport
import Testing

@Suite struct EffortTextTests {
  private let german = TextWriter(language: .german, isColoured: false, width: 60)
  private let english = TextWriter(language: .english, isColoured: false, width: 60)

  @Test func `is listed with its numbers and what is known of its sum`() throws {
    let booked = [
      try booked(9, .post(ID(7)), minutes: 90, activity: .text),
      try booked(10, .channel(Reference(id: ID(1), name: "Facebook")), cents: 4250),
    ]
    #expect(
      german.list(Listed(booked), "EUR") == """
         9  3.3.2026  #7        1 h 30 min             Text
        10  3.3.2026  Facebook              42,50 EUR
        Zusammen: 1 h 30 min, 42,50 EUR
        """)
    #expect(english.list(Listed<EffortReport>([]), "EUR").contains("(add)"))
    #expect(
      english.effort(deleted: ChangeReport([booked[0]], dryRun: false), "EUR")
        == "Deleted: #7, 3 Mar 2026: 1 h 30 min, text")
  }

  private func booked(
    _ number: Int, _ subject: Subject, minutes: Int? = nil,
    cents: Int? = nil, activity: Activity? = nil
  ) throws -> EffortReport {
    let entry = try EffortEntry(
      on: subject, day: "2026-03-03", minutes: minutes.map { try Effort(minutes: $0) },
      money: cents.map { try Money(cents: $0) }, activity: activity)
    return EffortReport(BookedEffort(id: ID(number), entry: entry))
  }
}
