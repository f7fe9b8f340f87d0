import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct CampaignChangeTests {
  private let channel: Channel
  /// The campaign's first day, a Monday.
  private let start: Day = "2026-11-02"

  init() throws { channel = try Sample.channel() }

  /// Weeks before the start and after it, seen on a day; else when they are over.
  private func change(
    _ before: [Int], _ after: [Int], today: Day? = nil, from: Day? = nil
  ) throws -> CampaignChange {
    let first = start.adding(days: -7 * before.count)
    var sample = TrendSample(today: today ?? start.adding(days: 7 * after.count))
    sample.stretches(before + after, of: 7, .reach, of: channel, from: first)
    let campaign = try Sample.campaign(
      from: from ?? start, to: start.adding(days: 90), state: .running)
    return CampaignChange(of: campaign, in: sample.series(.reach))
  }

  private func steady(_ weeks: Int) -> [Int] { (0..<weeks).map { 10 + $0 % 3 } }

  @Test func `the worked campaign`() throws {
    let input = try #require(ReferenceTrends.all.placebo.first).input
    let weeks = input.weeks.map { Int($0) }
    let found = try change(Array(weeks[..<input.start]), Array(weeks[input.start...]))
    #expect(found.verdict == .supported && found.weeks == 8 && found.history == 36)
    let test = try #require(found.test)
    #expect(abs(test.factor - 1.3448) <= 5e-5 && test.p == 1.0 / 22)
    #expect(test.placebos == 21 && test.asLargeOrLarger == 0)
    #expect(found.before != nil && found.after != nil)
  }

  @Test(arguments: [
    (33, 4, Certainty.hint, 4), (34, 8, .supported, 8), (60, 8, .supported, 8),
  ])
  func `a short history makes four weeks, and then a hint at most`(
    history: Int, after: Int, verdict: Certainty, weeks: Int
  ) throws {
    let found = try change(steady(history), Array(repeating: 40, count: after))
    #expect(found.verdict == verdict && found.weeks == weeks && found.test != nil)
  }

  @Test func `nothing changed is said so`() throws {
    let found = try change(steady(52), [10, 11, 12, 10, 11, 12, 10, 11])
    #expect(found.verdict == .noDifference && found.hadTrendBefore == false)
  }

  @Test(
    arguments: [
      (25, 8, .history), (0, 8, .history), (26, 3, .weeks(decidableOn: "2026-11-30")),
      (40, 4, .weeks(decidableOn: "2026-12-28")),
    ] as [(Int, Int, CampaignChange.Outcome)])
  func `too little is not testable, with the day when it will be`(
    history: Int, after: Int, outcome: CampaignChange.Outcome
  ) throws {
    let before = Array(repeating: 11, count: history)
    let found = try change(before, Array(repeating: 40, count: after))
    #expect(found.verdict == .tooLittleData && found.outcome == outcome)
    #expect(found.before == (history == 0 ? nil : 11) && found.after == 40)
    #expect(found.shift == (history == 0 ? nil : 29))
  }

  @Test func `before the start the weeks to come count`() throws {
    let found = try change(steady(20), [], today: start, from: start.adding(days: 56))
    #expect(found.outcome == .weeks(decidableOn: start.adding(days: 56 + 28)))
    #expect(found.history == 20)
    let late = try change(steady(20), [], today: start, from: start.adding(days: 7))
    #expect(late.outcome == .history)
    #expect(try change([], []).outcome == .history)
  }

  @Test func `what was lost has no ratio`() throws {
    var sample = TrendSample(today: start.adding(days: 56))
    let levels = (0...48).map { $0 == 20 ? 400 : 500 + 5 * $0 }
    sample.readWeekly(levels, .followers, of: channel, from: start.adding(days: -7 * 40))
    let campaign = try Sample.campaign(from: start, to: "2026-12-27", state: .running)
    let found = CampaignChange(of: campaign, in: sample.series(.followers))
    #expect(found.outcome == .losses && found.verdict == .tooLittleData && found.before != nil)
  }

  @Test func `warns of a trend that was there before`() throws {
    let found = try change((0..<52).map { 10 + $0 }, (52..<60).map { 10 + $0 })
    #expect(found.hadTrendBefore == true)
    #expect(try change(steady(19), []).hadTrendBefore == nil)
  }
}

extension CampaignChange {
  /// nil where it cannot be tested.
  fileprivate var test: PlaceboTest? {
    guard case .tested(let test) = outcome else { return nil }
    return test
  }
}
