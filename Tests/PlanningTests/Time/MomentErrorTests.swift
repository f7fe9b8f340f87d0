import Planning
import TestSupport
import Testing

/// What is typed and cannot be taken, seen from Wednesday, 4 March 2026, 8:00.
@Suite struct MomentErrorTests {
  let future = MomentReader(now: "2026-03-04T08:00", direction: .future)
  let past = MomentReader(now: "2026-03-04T08:00", direction: .past)

  @Test(arguments: [
    "31.2.2026", "30.2.", "31.4.", "32.1.2026", "1.13.2026", "2026-02-30", "2026-13-01",
    "2026-W54", "2021-W53", "2026-W00", "KW54", "KW 0", "29.2.2026", "30 Feb", "31. April 2026",
    "3.3.126", "3 Mar 0900", "31/31/2026", "31.31", "Mon, 3 Mar 2026", "Mo, 10.3.",
  ])
  func `no calendar has it`(text: String) {
    #expect(throws: MomentError.noSuchDate(text)) { try future.day(text) }
  }

  @Test(arguments: [
    "25:00", "24:00", "9:60", "9:5", "25 Uhr", "13pm", "0am", "tue 99:00", "2026-03-03T25:00",
    "12:00:00",
  ])
  func `no clock shows it`(text: String) {
    let error = #expect(throws: MomentError.self) { try future.wallTime(text) }
    #expect(error == .noSuchTime(text) || error == .unreadable(text))
  }

  @Test(arguments: [
    "", " ", ",", "9", "blah", "next", "um", "Uhr", "tue wed", "today tomorrow", "9:00 10:00",
    "3.3. 4.4.", "+", "+d", "+3", "+3x", "+99999999999d", "--1w", "KW", "März 2026", "heut",
    "3.3.2026.", "team", "9 blah", "\u{0}", "２０２６-03-03",
  ])
  func `nobody can read it`(text: String) {
    let error = #expect(throws: MomentError.self) { try future.wallTime(text) }
    #expect(error == .unreadable(text) || error == .noSuchDate(text))
  }

  @Test(arguments: [
    ("3/4/2026", ["3 Apr 2026", "4 Mar 2026"]), ("3/4", ["3 Apr", "4 Mar"]),
    ("10.10", ["10 Oct", "10:10"]), ("12.05", ["12 May", "12:05"]),
    ("3-4-2026", ["3 Apr 2026", "4 Mar 2026"]), ("26-03-03", ["26 Mar 2003", "3 Mar 2026"]),
  ])
  func `it reads two ways`(text: String, readings: [String]) throws {
    let error = #expect(throws: MomentError.self) { try future.wallTime(text) }
    guard case .ambiguous(text, let found)? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
    #expect(found.map(\.english) == readings)
    #expect(found.allSatisfy { !$0.german.isEmpty })
  }

  @Test(arguments: [
    "tomorrow", "morgen", "+1d", "2026-03-05", "5.3.2026", "next week", "2026-W11",
  ])
  func `the future is refused where the past is meant`(text: String) {
    let error = #expect(throws: MomentError.self) { try past.day(text) }
    guard case .inFuture? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["today 8:01", "4.3. 23:59", "2026-03-04T09:00"])
  func `so is a later hour of today`(text: String) {
    let error = #expect(throws: MomentError.self) { try past.wallTime(text) }
    guard case .inFuture? = error else {
      Issue.record("\(text): \(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["9:00", "tue 9:00", "9 Uhr"])
  func `a time is no day`(text: String) {
    #expect(throws: MomentError.unreadable(text)) { try future.day(text) }
    #expect(throws: MomentError.unreadable(text)) { try future.week(text) }
  }
}
