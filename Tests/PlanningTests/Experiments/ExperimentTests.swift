import Planning
import TestSupport
import Testing

@Suite struct ExperimentTests {
  @Test(arguments: [
    [], ["text"], ["text", "image", "video"], ["text", "text"], ["text", "Text"],
  ])
  func `has two different arms`(arms: [String]) {
    #expect(throws: ExperimentError.arms(arms)) { try Sample.experiment(arms: arms) }
  }

  @Test func `says what is expected and what varies`() {
    #expect(throws: ExperimentError.blank(.hypothesis)) { try Sample.experiment(hypothesis: " \n") }
    #expect(throws: ExperimentError.blank(.varies)) { try Sample.experiment(varies: "") }
  }

  @Test(arguments: [Metric.followers, .engagementRate, .responseMinutes, .contactRequests])
  func `counts something of posts that the network tells`(metric: Metric) throws {
    let error = #expect(throws: ExperimentError.self) { try Sample.experiment(metric: metric) }
    guard case .notCounted(metric, .facebook, let offered)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(offered.contains(.linkClicks) && offered.contains(.interactions))
    #expect(offered.allSatisfy { $0.kind == .count })
  }

  @Test func `what the firm counts itself can be compared on every network`() throws {
    for network in Network.all {
      _ = try Sample.experiment(metric: .leads, on: Sample.channel(1, network))
    }
  }

  @Test func `needs days to come, on a network that there is`() throws {
    let experiment = try Sample.experiment(from: "2026-03-02", to: "2026-03-08")
    try experiment.checkOpen(on: "2026-03-08")
    #expect(throws: ExperimentError.over("Pictures", "2026-03-08")) {
      try experiment.checkOpen(on: "2026-03-09")
    }
    let closed = try Sample.experiment(metric: .leads, on: Sample.channel(1, .googlePlus))
    #expect(throws: NetworkError.retired(.googlePlus)) {
      try closed.checkOpen(on: "2026-03-02")
    }
  }
}
