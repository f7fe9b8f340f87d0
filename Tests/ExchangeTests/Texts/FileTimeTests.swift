import Planning
import TestSupport
import Testing

@testable import Exchange

@Suite struct FileTimeTests {
  @Test(arguments: [
    ("2026-06-28 16:35", "2026-06-28T16:35"), ("2026-06-28T16:35", "2026-06-28T16:35"),
    ("28.06.2026 16:35", "2026-06-28T16:35"), ("1.6.2026 6:05", "2026-06-01T06:05"),
    ("06/28/2026 16:35", "2026-06-28T16:35"), ("6/2/2026 4:35 PM", "2026-06-02T16:35"),
    ("06/28/2026 12:00:59 AM", "2026-06-28T00:00"),
  ])
  func `reads times without a zone`(text: String, wall: String) throws {
    let time = try FileTime(order: .monthFirst).time(text, in: "Publish time")
    #expect(time == .wall(try #require(WallTime(wall))))
  }

  @Test func `reads moments and days`() throws {
    let reader = FileTime(order: nil)
    let instant: Instant = "2026-06-28T14:35:00Z"
    #expect(try reader.time("2026-06-28T16:35:00+02:00", in: "t") == .instant(instant))
    #expect(try reader.time("2026-06-28", in: "t") == .day("2026-06-28"))
  }

  /// Excel counts days from 1900; a file shows it where Excel forgot that they are days.
  @Test(
    arguments: [
      ("46199", .day("2026-06-26")), ("46199.5", .wall("2026-06-26T12:00")),
      ("2026-06-28 16:35 +0000", .instant("2026-06-28T16:35:00Z")),
      ("2026-06-28 16:35 +0200", .instant("2026-06-28T14:35:00Z")),
      ("1. August 2026", .day("2026-08-01")),
    ] as [(String, ExportedPost.Time)])
  func `reads a spreadsheet's days, zones and words`(text: String, time: ExportedPost.Time) throws {
    #expect(try FileTime(order: nil).time(text, in: "t") == time)
  }

  @Test(arguments: ["9999", "100000", "-46199", "4619e1", "46199,5", "46199.5.1"])
  func `takes no other number for a day`(text: String) {
    #expect(throws: RowProblem.self) { try FileTime(order: nil).time(text, in: "t") }
  }

  @Test(arguments: [
    "Lifetime", "06/31/2026 10:00", "13/13/2026", "2026-06-28 24:00", "2026-06-28 9:5",
    "2026-06-28 13:00 PM", "6/2/26", "6/2/2026/1", "2026-06-28 10:00 x y", "", "10:00", "1//2026",
  ])
  func `refuses what is no time`(text: String) {
    #expect(throws: RowProblem.unreadableTime(column: "t", value: text)) {
      try FileTime(order: .monthFirst).time(text, in: "t")
    }
  }

  @Test func `never swaps day and month`() throws {
    #expect(throws: RowProblem.dateOrder("28/06/2026")) {
      try FileTime(order: .monthFirst).time("28/06/2026", in: "t")
    }
    #expect(throws: RowProblem.dateOrderUnknown("01/02/2026")) {
      try FileTime(order: nil).time("01/02/2026", in: "t")
    }
    let day = try FileTime(order: .dayFirst).time("01/02/2026", in: "t")
    #expect(day == .day("2026-02-01"))
  }

  @Test(arguments: [
    ("Sat, Aug 1, 2026", "2026-08-01"), ("Aug 1, 2026", "2026-08-01"),
    ("2024-04-26", "2024-04-26"), ("Sat, August 1, 2026", "2026-08-01"),
  ])
  func `reads days in words`(text: String, day: String) {
    #expect(FileTime.dayInWords(text)?.description == day)
  }

  @Test(arguments: ["", "Aug", "Sat, Foo 1, 2026", "Sat, Feb 30, 2026", "1, 2026", ",,,"])
  func `takes no other words for a day`(text: String) {
    #expect(FileTime.dayInWords(text) == nil)
  }
}
