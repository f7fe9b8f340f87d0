import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Results by hand.
@Suite struct LoggingTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  @Test func `keeps a total, and adds to the last one`() throws {
    try firm.log("campaign", "Spring", "leads=2")
    let log = try firm.plan(at: "2026-03-05T08:00").log(
      ["campaign", "Spring", "leads=+3"], at: nil)
    #expect(log.report.changed.map(\.subject) == ["Spring"])
    #expect(log.report.changed[0].metrics["leads"]?.value == 5)
    #expect(try firm.measuredValues() == [2, 5])
  }

  @Test func `reads a number of a channel, which has none of a campaign's`() throws {
    let log = try firm.plan().log(["channel", "facebook", "followers=1.204"], at: nil).report
    #expect(log.changed[0].metrics["followers"]?.value == 1204)
    #expect(try firm.measuredValues() == [1204])
    #expect(
      throws: MetricError.notOffered(
        .leads, .facebook, offered: Network.facebook.channelMetrics)
    ) {
      try firm.plan().log(["channel", "facebook", "leads=1"], at: nil)
    }
  }

  @Test func `a measured zero is a number, what was not measured is none`() throws {
    try firm.post { $0.campaign = "Spring" }
    #expect(throws: ReadingError.notPublished(1)) {
      try firm.plan().log(["1", "reach=3"], at: nil)
    }
    _ = try firm.plan().publish([1], at: "today 7:00", url: nil, effort: nil)
    try firm.log("1", "comments=0", "reach=40")
    let metrics = try firm.plan().post(1).post.metrics
    #expect(Set(metrics.keys) == ["comments", "reach"])
    #expect(metrics["comments"]?.value == 0 && metrics["comments"]?.source == "manual")
    #expect(metrics["comments"]?.observedAt == "2026-03-03T07:00:00Z")
    #expect(
      throws: MetricError.derived(.interactions, parts: Metric.interactions.parts)
    ) {
      try firm.plan().log(["1", "interactions=3"], at: nil)
    }
  }

  @Test func `believes no numbers from before the day of publication`() throws {
    try firm.post(at: "heute 9:00")
    _ = try firm.plan().publish([1], at: "heute 7:00", url: nil, effort: nil)
    for moment in ["gestern 18:00", "2025-05-05"] {
      #expect(throws: ReadingError.observedBeforePublished(1, published: "2026-03-03")) {
        try firm.plan().log(["1", "reach=3"], at: moment)
      }
    }
    #expect(try firm.measuredValues() == [])
    _ = try firm.plan().log(["1", "reach=3"], at: "heute 6:00")
    #expect(try firm.measuredValues() == [3])
  }
}
