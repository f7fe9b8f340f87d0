import Evaluation
import Planning
import TestSupport
import Testing

/// Reasons of verdicts that words could confuse.
@Suite struct GoalReasonTests {
  /// The level at the start no longer matters then.
  @Test func `at the end a level lacks numbers, not its start`() throws {
    var sample = ResultsSample(try Sample.goal(.followers, target: 500), today: "2026-03-25")
    let channels = try [Sample.channel(1, .facebook), Sample.channel(2, .x)]
    for channel in channels { sample.level(100, of: channel, on: "2026-03-24") }
    #expect(try sample.progress().verdict.reason == .startUnknown)
    sample.ofChannels[channels[1]] = []
    sample.today = "2026-04-06"
    let verdict = try sample.progress().verdict
    #expect(verdict.status == .notJudgeable && verdict.reason == .gapsCouldDecide)
  }

  /// A part of the posts that stays below a limit says nothing of the rest.
  @Test func `a part reaches a target, and keeps to no limit`() throws {
    var hides = ResultsSample(try Sample.goal(.hides, target: 14), today: "2026-04-06")
    try hides.add([1, 1, 1, 1, 0, 0, nil])
    #expect(try hides.progress().isLowerBound)
    #expect(try hides.progress().verdict.reason == .reached)
    var reach = ResultsSample(try Sample.goal(.reach, target: 100), today: "2026-04-06")
    try reach.add([60, 60, nil])
    #expect(try reach.progress().verdict.reason == .partReaches)
  }

  @Test func `a median says how many posts it has and needs`() throws {
    var sample = ResultsSample(
      try Sample.goal(.engagementRate, target: 0.02), today: "2026-04-06")
    for _ in 0..<2 {
      sample.posts.append(
        try Sample.measured(
          sample.posts.count + 1, publishedAt: noon("2026-03-03"), readAt: noon("2026-03-13"),
          [.reactions: 3, .comments: 0, .shares: 0, .reach: 100]))
    }
    #expect(try sample.progress().verdict.reason == .tooFew(have: 2, need: 6))
  }

  @Test(arguments: [1, 3, 5, 8])
  func `a gap tells how often chance makes it`(leads: Int) throws {
    var sample = ResultsSample(try Sample.goal(.leads, target: 12), today: "2026-03-16")
    sample.total(leads, on: "2026-03-16")
    let verdict = try sample.progress().verdict
    switch verdict.reason {
    case .besideExpected: #expect(verdict.status == .onTrack)
    case .withinChance(let p): #expect(verdict.status == .onTrack && p == verdict.pValue)
    case .beyondChance(let p): #expect(verdict.status != .onTrack && p == verdict.pValue)
    default: Issue.record("\(verdict.reason)")
    }
  }
}
