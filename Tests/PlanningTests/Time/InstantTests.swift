import Planning
import TestSupport
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-03-03T08:00:00Z", "2026-03-03T08:00:00Z"),
    ("2026-03-03T08:00Z", "2026-03-03T08:00:00Z"),
    ("2026-03-03 08:00Z", "2026-03-03T08:00:00Z"),
    ("2026-03-03T08:00:59.999Z", "2026-03-03T08:00:59Z"),
    ("2026-03-03T09:00:00+01:00", "2026-03-03T08:00:00Z"),
    ("2026-03-03T09:00+0100", "2026-03-03T08:00:00Z"),
    ("2026-03-03T00:30:00+05:45", "2026-03-02T18:45:00Z"),
    ("2026-03-02T23:00:00-09:30", "2026-03-03T08:30:00Z"),
    ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
    ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
  ])
  func `reads the forms of ISO 8601 that networks write`(text: String, expected: String) {
    #expect(Instant(text)?.description == expected)
  }

  @Test(arguments: [
    "", "2026-03-03", "2026-03-03T08:00", "2026-03-03T08:00:00", "2026-03-03T24:00:00Z",
    "2026-03-03T08:60:00Z", "2026-03-03T08:00:60Z", "2026-03-03T08:00:00+25:00",
    "2026-03-03T08:00:00+01", "2026-03-03T08:00:00+1:000", "2026-03-03T08:00:00+01:60",
    "2026-02-30T08:00:00Z", "2026-03-03T08:00:00.Z", "2026-03-03T08:00:00.xZ",
    "2026-03-03T08:00:00ZZ", "9999-12-31T23:59:59-01:00", "0001-01-01T00:00:00+01:00",
  ])
  func `refuses what is no moment`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `stays within the years 1 to 9999`() {
    #expect(Instant.epoch.adding(seconds: .max).description == "9999-12-31T23:59:59Z")
    #expect(Instant.epoch.adding(seconds: .min).description == "0001-01-01T00:00:00Z")
    #expect(Instant(seconds: 253_402_300_800) == nil)
  }

  @Test func `reads what it writes, before 1970 too`() {
    for seconds in stride(from: -62_135_596_800, through: 253_402_300_799, by: 98_765_432_1) {
      let instant = Instant(seconds: seconds)
      #expect(instant.flatMap { Instant($0.description) } == instant)
    }
  }

  @Test(arguments: [
    ("2026-03-03T09:00", "2026-03-03T09:00"), ("2026-03-03 09:00", "2026-03-03T09:00"),
    ("0001-01-01T00:00", "0001-01-01T00:00"), ("9999-12-31T23:59", "9999-12-31T23:59"),
  ])
  func `a wall-clock time reads what it writes`(text: String, expected: String) {
    let wall = WallTime(text)
    #expect(wall?.description == expected)
    #expect(wall.map { WallTime(ordinalMinutes: $0.ordinalMinutes) } == wall)
  }

  @Test(arguments: [
    "2026-03-03", "09:00", "2026-03-03T9:00", "2026-03-03T24:00", "2026-03-03T09:60",
    "2026-03-03T09:00:00", "2026-03-03T09:00Z", "2026-03-03  09:00", "2026-02-29T09:00",
  ])
  func `refuses what no wall shows`(text: String) {
    #expect(WallTime(text) == nil)
  }
}
