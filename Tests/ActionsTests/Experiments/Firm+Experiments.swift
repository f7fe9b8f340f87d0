import Actions
import Planning
import Reports
import TestFirms
import TestSupport

extension Firm {
  /// Text against image on Facebook, from today on.
  static func pictures(until: String = "2026-04-26") -> ExperimentRequest {
    ExperimentRequest(
      "Pictures", hypothesis: "A picture brings clicks.", varies: "format",
      arms: ["text", "image"], metric: .linkClicks, channel: "facebook", until: until)
  }

  /// As `prepared`, with that experiment.
  static func experimenting() throws -> Firm {
    let firm = try prepared()
    _ = try firm.plan().addExperiment(pictures())
    return firm
  }

  /// Ten posts dealt to its arms in turn, published day by day and measured on 1 April.
  func measureTenPosts() throws {
    let values = [12, 55, 38, 30, 18, 62, 29, 25, 41, 90]
    for (place, value) in values.enumerated() {
      let day = ("2026-03-10" as Day).adding(days: place)
      let nine = WallTime(stringLiteral: "\(day)T09:00")
      let id = try post("Hi", at: "\(day) 09:00") { $0.experiment = "Pict" }
      _ = try plan(at: nine).publish([id], at: nil, url: nil, effort: nil)
      _ = try plan(at: "2026-04-01T09:00").log(["\(id)", "linkClicks=\(value)"], at: nil)
    }
  }
}
