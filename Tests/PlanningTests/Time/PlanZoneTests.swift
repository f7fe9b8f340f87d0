import Planning
import TestSupport
import Testing

@Suite struct PlanZoneTests {
  let berlin = PlanZone.berlin

  @Test(
    arguments: [
      ("2026-03-03T09:00", "2026-03-03T08:00:00Z"), ("2026-07-01T09:00", "2026-07-01T07:00:00Z"),
      ("2026-03-29T01:59", "2026-03-29T00:59:00Z"), ("2026-03-29T03:00", "2026-03-29T01:00:00Z"),
      ("2026-10-25T01:59", "2026-10-24T23:59:00Z"), ("2026-10-25T03:00", "2026-10-25T02:00:00Z"),
    ] as [(WallTime, Instant)])
  func `finds the one moment of a time`(wall: WallTime, instant: Instant) {
    #expect(berlin.instant(of: wall) == instant)
    #expect(berlin.resolve(wall) == .unique)
  }

  @Test(arguments: ["2026-03-29T02:00", "2026-03-29T02:30", "2026-03-29T02:59"] as [WallTime])
  func `says what comes after a time that is skipped`(wall: WallTime) {
    #expect(berlin.resolve(wall) == .skipped(next: "2026-03-29T03:00"))
    #expect(berlin.instant(of: wall) == "2026-03-29T01:00:00Z")
  }

  @Test(
    arguments: [
      ("2026-10-25T02:00", "2026-10-25T00:00:00Z"), ("2026-10-25T02:30", "2026-10-25T00:30:00Z"),
      ("2026-10-25T02:59", "2026-10-25T00:59:00Z"),
    ] as [(WallTime, Instant)])
  func `takes the first of two`(wall: WallTime, first: Instant) {
    #expect(berlin.resolve(wall) == .repeated)
    #expect(berlin.instant(of: wall) == first)
  }

  @Test func `every other time of the year comes back`() {
    let start: WallTime = "2026-01-01T00:00"
    for minutes in stride(from: 0, to: 365 * 1440, by: 30) {
      let wall = WallTime(ordinalMinutes: start.ordinalMinutes + minutes)
      if case .skipped = berlin.resolve(wall) { continue }
      #expect(berlin.wallTime(at: berlin.instant(of: wall)) == wall)
    }
  }

  @Test func `skips and repeats one hour a year`() {
    let start: WallTime = "2026-01-01T00:00"
    let found = stride(from: 0, to: 365 * 1440, by: 30).map {
      berlin.resolve(WallTime(ordinalMinutes: start.ordinalMinutes + $0))
    }
    #expect(found.filter { $0 == .repeated }.count == 2)
    #expect(found.filter { $0 == .skipped(next: "2026-03-29T03:00") }.count == 2)
  }

  /// Samoa went from 11 hours behind UTC to 13 hours ahead and had no 30 December 2011.
  @Test func `a whole day can be skipped`() {
    let change: Instant = "2011-12-30T10:00:00Z"
    let apia = PlanZone(identifier: "Pacific/Apia") { $0 < change ? -36_000 : 50_400 }
    #expect(apia.resolve("2011-12-30T12:00") == .skipped(next: "2011-12-31T00:00"))
    #expect(apia.instant(of: "2011-12-30T12:00") == change)
    #expect(apia.resolve("2011-12-29T23:59") == .unique)
  }

  @Test(
    arguments: [
      ("2026-W10", "2026-03-01T23:00:00Z", "2026-03-08T23:00:00Z", 168),
      ("2026-W13", "2026-03-22T23:00:00Z", "2026-03-29T22:00:00Z", 167),
      ("2026-W43", "2026-10-18T22:00:00Z", "2026-10-25T23:00:00Z", 169),
    ] as [(Week, Instant, Instant, Int)])
  func `a week lasts from midnight to midnight`(
    week: Week, start: Instant, end: Instant, hours: Int
  ) {
    let span = CalendarSpan(week, in: berlin)
    #expect(span.start == start)
    #expect(span.end == end)
    #expect((span.end.seconds - span.start.seconds) / 3600 == hours)
  }
}
