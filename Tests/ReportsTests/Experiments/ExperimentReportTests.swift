import Evaluation
import Planning
import Reports
import TestSupport
import Testing

@Suite struct ExperimentReportTests {
  /// Five posts an arm in March 2026.
  private func report(at now: Instant) throws -> ExperimentReport {
    let experiment = try Sample.experiment()
    let values = [12, 30, 18, 25, 41, 55, 38, 62, 29, 90]
    let posts = try values.enumerated().map { place, value in
      let day = ("2026-03-02" as Day).adding(days: place)
      let out = PlanZone.berlin.instant(of: WallTime(day: day, time: .midnight))
      return try Sample.measured(place + 1, publishedAt: out, [.linkClicks: value])
    }
    let arms = Dictionary(uniqueKeysWithValues: posts.map { ($0.id, $0.id.number > 5 ? 1 : 0) })
    let result = ExperimentResult(experiment, posts: posts, arms: arms, in: .berlin, at: now)
    let outlook = ExperimentOutlook(
      experiment, trials: result.trials, channel: posts, in: .berlin, at: now)
    return ExperimentReport(result, outlook: outlook, in: .berlin)
  }

  @Test func `has every key, with null where there is nothing to say yet`() throws {
    let json = try JSONShape(report(at: "2026-04-01T08:00:00Z"))
    #expect(
      json.has(
        """
        name hypothesis varies arms metric channel campaign from to verdict factor p pairs missing \
        decidableOn assignments
        """))
    for key in ["campaign", "factor", "p", "pairs"] { #expect(json.isNull(key), "\(key)") }
    #expect(json.text("verdict") == "running" && json.text("metric") == "linkClicks")
    #expect(json.text("decidableOn") == "2026-05-04")
    #expect(json.list("arms").map { $0.text("name") } == ["text", "image"])
    #expect(json.list("arms").map { $0.number("measured") } == [5, 5])
    #expect(json.list("arms").allSatisfy { $0.isNull("median") })
    #expect(json.list("assignments").count == 10)
    #expect(json.list("assignments").allSatisfy { $0.isNull("value") })
    #expect(json.object("outlook").number("fewest") == 8)
  }

  @Test func `after its end it tells medians, values and the verdict`() throws {
    let json = try JSONShape(report(at: "2026-05-04T08:00:00Z"))
    #expect(json.text("verdict") == "supported")
    #expect(json.number("p").map { abs($0 - 10.0 / 252) < 1e-12 } == true)
    #expect(json.list("arms").map { $0.number("median") } == [25, 55])
    #expect(json.list("assignments")[0].number("value") == 12)
    #expect(json.list("assignments")[0].text("arm") == "text")
    #expect(json.isNull("decidableOn") && json.isNull("outlook") && json.isNull("pairs"))
    #expect(json.object("missing").number("values") == 0)
  }
}
