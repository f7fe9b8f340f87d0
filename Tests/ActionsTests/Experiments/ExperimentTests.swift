import Actions
import Evaluation
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// An experiment from its hypothesis to its verdict.
@Suite struct ExperimentTests {
  @Test func `is tried first, and then set up`() throws {
    let firm = try Firm.prepared()
    #expect(try firm.plan(isDryRun: true).addExperiment(Firm.pictures()).dryRun)
    #expect(try firm.plan().experiments().isEmpty)
    let added = try firm.plan().addExperiment(Firm.pictures()).changed[0]
    let report = try firm.plan().experiment("pict")
    #expect(report == added)
    #expect(report.verdict == .running && report.from == "2026-03-03")
    #expect(report.arms.map(\.name) == ["text", "image"])
    let outlook = try #require(report.outlook)
    #expect(outlook.postsPerWeek == nil, "nothing went out on this channel")
    #expect(outlook.fewest == 8, "4 measured posts an arm")
    #expect(throws: PlanFileError.nameTaken("Pictures")) {
      try firm.plan().addExperiment(Firm.pictures())
    }
    #expect(
      try firm.plan().delete(.experiment("Pictures")).report.changed.map(\.name) == ["Pictures"])
    #expect(try firm.plan().experiments().isEmpty)
  }

  @Test(arguments: [true, false])
  func `says when it cannot be decided in time`(isDryRun: Bool) throws {
    let firm = try Firm.prepared()
    for day in ["2026-03-10", "2026-03-17", "2026-03-24"] {
      try firm.post("Hi", at: "\(day) 09:00")
    }
    let report = try firm.plan(isDryRun: isDryRun)
      .addExperiment(Firm.pictures(until: "2026-03-29")).changed[0]
    #expect(report.outlook?.isDecidable == false)
    #expect(report.decidableOn == nil)
  }

  @Test func `deals planned posts in turn, in the order of their time`() throws {
    let firm = try Firm.experimenting()
    for day in ["2026-03-17", "2026-03-10", "2026-03-24"] {
      try firm.post("Hi", at: "\(day) 09:00")
    }
    let dealt = try firm.plan().assign(["channel:facebook"], to: "Pictures").changed[0].assignments
    #expect(dealt.map(\.post) == [2, 1, 3])
    #expect(dealt.map(\.arm) == ["text", "image", "image"])
    let image = ArmReport(name: "Pictures", arm: "image")
    #expect(try firm.plan().post(1).post.experiment == image)
  }

  @Test func `deals new posts on its channel only, and lets them go`() throws {
    let firm = try Firm.experimenting()
    try firm.post("Hi", at: "2026-03-24 09:00") { $0.experiment = "Pictures" }
    try firm.post("Hi", on: "facebook,x", at: "2026-03-31 09:00") { $0.experiment = "Pictures" }
    let image = ArmReport(name: "Pictures", arm: "image")
    #expect(try firm.plan().post(2).post.experiment == image)
    #expect(try firm.plan().post(3).post.experiment == nil)
    _ = try firm.plan().unassign(2, from: "Pictures")
    #expect(try firm.plan().post(2).post.experiment == nil)
    let again = try firm.plan().assign(["2"], to: "Pictures").changed[0].assignments
    #expect(again.map(\.post) == [1, 2])
    #expect(try firm.plan().post(2).post.experiment == image)
  }

  @Test func `its arm says the format, and what contradicts it is refused`() throws {
    let firm = try Firm.experimenting()
    try firm.post("Hi", at: "2026-03-10 09:00") { $0.experiment = "Pictures" }
    let refusal = ExperimentError.otherFormat(2, "Pictures", turn: .image, given: .text)
    #expect(throws: refusal) {
      try firm.post("Hi", at: "2026-03-17 09:00") {
        ($0.experiment, $0.format) = ("Pictures", .text)
      }
    }
    try firm.post("Hi", at: "2026-03-17 09:00") { $0.experiment = "Pictures" }
    #expect(try firm.plan().posts([]).map(\.format) == [.text, .image])
    var edit = PostRevision()
    edit.format = .text
    #expect(throws: refusal) { try firm.plan().editPost(2, edit, following: false) }
    try firm.post("Hi", at: "2026-03-24 09:00")
    _ = try firm.plan().assign(["3"], to: "Pictures")
    #expect(try firm.plan().post(3).post.format == .image)
  }

  @Test func `refuses what would be chosen or bought`() throws {
    let firm = try Firm.experimenting()
    try firm.post("Paid", at: "10.3. 9:00") { $0.isPaid = true }
    try firm.post("Late", at: "10.6. 9:00")
    try firm.post("X", on: "x", at: "10.3. 9:00")
    try firm.post("Out", at: "today 9:00")
    _ = try firm.plan(at: "2026-03-03T09:00").publish([4], at: nil, url: nil, effort: nil)
    let days = try Period(from: "2026-03-03", to: "2026-04-26")
    let refusals: [ExperimentError] = [
      .paid(1), .outside(2, "Pictures", days), .elsewhere(3, "Pictures", channel: "Facebook"),
      .out(4),
    ]
    for (place, refusal) in refusals.enumerated() {
      #expect(throws: refusal) { try firm.plan().assign(["\(place + 1)"], to: "Pictures") }
    }
    #expect(throws: PlanFileError.noSuch(.post, 9)) {
      try firm.plan().assign(["9"], to: "Pictures")
    }
    #expect(throws: ExperimentError.notIn(4, "Pictures")) {
      try firm.plan().unassign(4, from: "Pictures")
    }
    #expect(throws: ExperimentError.channelMissing("Pictures", channel: "Facebook")) {
      try firm.post("X", on: "x", at: "10.3. 9:00") { $0.experiment = "Pictures" }
    }
    #expect(try firm.plan().experiment("Pictures").assignments.isEmpty)
    #expect(try firm.plan().posts([]).count == 4)
  }

  @Test func `is not judged before its last post is old enough`() throws {
    let firm = try Firm.experimenting()
    try firm.measureTenPosts()
    let early = try firm.plan(at: "2026-05-03T12:00").experiment("Pictures")
    #expect(early.verdict == .running && early.factor == nil && early.p == nil)
    #expect(early.assignments.allSatisfy { $0.value == nil })
    #expect(early.decidableOn == "2026-05-04")
  }

  @Test func `is judged after its end`() throws {
    let firm = try Firm.experimenting()
    try firm.measureTenPosts()
    let late = try firm.plan(at: "2026-05-04T08:00").experiment("Pictures")
    #expect(late.verdict == .supported)
    let (p, factor) = (try #require(late.p), try #require(late.factor))
    #expect(abs(p - 10.0 / 252) < 1e-9)
    #expect(abs(factor - 2.14) < 0.005)
    #expect(late.arms[0].median == 25 && late.arms[1].posts == 5)
    #expect(throws: ExperimentError.outAlready(1, "Pictures")) {
      try firm.plan().unassign(1, from: "Pictures")
    }
  }
}
