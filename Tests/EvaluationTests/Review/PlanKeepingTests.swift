import Evaluation
import Planning
import TestSupport
import Testing

@Suite struct PlanKeepingTests {
  @Test func `counts what was due, out and on time`() throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-03-20")
    let days: [(planned: WallTime?, out: Day?)] = [
      ("2026-03-03T12:00", "2026-03-03"), ("2026-03-04T12:00", "2026-03-06"),
      ("2026-03-12T12:00", "2026-03-11"), ("2026-03-13T12:00", nil), ("2026-03-27T12:00", nil),
      (nil, "2026-03-05"),
    ]
    for (number, day) in days.enumerated() {
      let post = try Sample.post(
        number + 1, plannedAt: day.planned, publishedAt: day.out.map(noon),
        status: day.out == nil ? .draft : nil)
      sample.posts.append(MeasuredPost(post: post, readings: [:]))
    }
    let plan = PlanKeeping(try sample.results())
    #expect(plan.due == 4 && plan.published == 3 && plan.onTime == 2)
    #expect(plan.weeks == 3 && plan.emptyWeeks == 0)
    #expect(plan.share == 0.75)
  }

  @Test func `a week without a post shows once it is over`() throws {
    var sample = ResultsSample(try Sample.goal(), today: "2026-03-15")
    try sample.add([1], out: "2026-03-03")
    #expect(PlanKeeping(try sample.results()).emptyWeeks == 0)
    sample.today = "2026-03-16"
    #expect(PlanKeeping(try sample.results()).emptyWeeks == 1)
  }
}
