import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Deleting is meant by a name or its beginning, and done to what was shown.
@Suite struct DeletingTests {
  private let firm: Firm

  init() throws { firm = try Firm.running() }

  private func refused(
    _ kind: ThingKind, _ text: String, _ near: [String],
    _ delete: (OpenPlan) throws -> Void
  ) throws {
    #expect(throws: NameError.unknown(kind, text, near: near)) { try delete(firm.plan()) }
  }

  @Test func `a part of a name deletes nothing`() throws {
    let plan = try firm.plan()
    _ = try plan.addPillar("Bread")
    _ = try plan.addSnippet("tags", text: "#bread", channel: nil, isAlways: false)
    _ = try plan.addExperiment(
      ExperimentRequest(
        "Pictures", hypothesis: "A picture brings clicks.", varies: "format",
        arms: ["text", "image"], metric: .linkClicks, channel: "facebook", until: "+8w"))
    let channels = ["Facebook", "X", "XING", "LinkedIn"]
    try refused(.campaign, "prin", ["Spring"]) { _ = try $0.delete(.campaign("prin")) }
    try refused(.channel, "book", channels) { _ = try $0.delete(.channel("book")) }
    try refused(.pillar, "read", ["Bread"]) { _ = try $0.delete(.pillar("read")) }
    try refused(.audience, "bours", ["Neighbours", "Buyers"]) {
      _ = try $0.delete(.audience("bours"))
    }
    try refused(.person, "nna", ["Anna"]) { _ = try $0.delete(.person("nna")) }
    try refused(.experiment, "ictures", ["Pictures"]) {
      _ = try $0.delete(.experiment("ictures"))
    }
    try refused(.snippet, "ags", ["tags"]) { _ = try $0.delete(.snippet("ags", on: nil)) }
    #expect(throws: NameError.self) { try firm.plan().delete(.snippet("tags", on: "book")) }
    #expect(try firm.plan().delete(.campaign("spr")).report.changed.map(\.name) == ["Spring"])
  }

  private func rename(_ campaign: String, to name: String) throws {
    var revision = CampaignRevision()
    revision.name = name
    _ = try firm.plan().editCampaign(campaign, revision)
  }

  @Test func `the yes is for the very thing that was shown`() throws {
    let shown = try firm.plan().deletion(.campaign("Spr"))
    #expect(shown.reports.map(\.name) == ["Spring"] && shown.losses.things == [.goal: 1])
    try rename("Spring", to: "Autumn")
    _ = try firm.plan().addCampaign(
      CampaignRequest(
        "Sprouts", .awareness, for: ["Neighbours"], from: "2026-03-02", to: "2026-03-29"))
    _ = try firm.plan().addGoal(to: "Sprouts", GoalRequest(.reach, target: 9, startValue: nil))
    #expect(throws: PlanFileError.changedMeanwhile("Spr")) {
      try firm.plan().delete(.campaign("Spr"), asShown: shown)
    }
    #expect(try firm.plan().campaigns().count == 2)
    _ = try firm.plan().delete(.campaign("Sprouts"))
    try rename("Autumn", to: "Spring")
    let gone = try firm.plan().delete(.campaign("Spr"), asShown: shown).report.changed
    #expect(gone.map(\.name) == ["Spring"])
  }

  @Test func `nothing is deleted where more would go along than was shown`() throws {
    let shown = try firm.plan().deletion(.campaign("Spring"))
    _ = try firm.plan().addLesson("Begin early.", campaign: "Spring")
    #expect(throws: PlanFileError.changedMeanwhile("Spring")) {
      try firm.plan().delete(.campaign("Spring"), asShown: shown)
    }
    #expect(try firm.plan().campaigns().count == 1)
  }

  @Test func `what went along unasked is told, and what would where it is only tried`() throws {
    var losses = Losses()
    losses.things = [.goal: 1]
    let tried = try firm.plan(isDryRun: true).delete(.campaign("Spring"))
    #expect(tried.notices == [.lost(losses, currency: "EUR", isDone: false)])
    let shown = try firm.plan().deletion(.campaign("Spring"))
    #expect(
      try firm.plan(isDryRun: true).delete(.campaign("Spring"), asShown: shown).notices.isEmpty)
    try firm.post(on: "x")
    #expect(try firm.plan().deletePosts(.typed(PostsTyped(["1"]))).notices.isEmpty)
    let done = try firm.plan().delete(.campaign("Spring"))
    #expect(done.notices == [.lost(losses, currency: "EUR", isDone: true)])
  }

  @Test func `a filter that deletes takes no part of a name either`() throws {
    let post = try firm.post(on: "x")
    for filter in ["campaign:prin", "channel:book", "owner:nna"] {
      #expect(throws: NameError.self) {
        try firm.plan().deletePosts(.typed(PostsTyped([filter])))
      }
      #expect(throws: NameError.self) {
        try firm.plan().shownPosts(PostsTyped([filter]), isDeleting: true)
      }
      _ = try firm.plan().posts([filter])
    }
    #expect(
      try firm.plan().deletePosts(.typed(PostsTyped(["channel:x"]))).report.changed.map(\.id)
        == [post])
  }

  @Test func `looking at what would go leaves it`() throws {
    let before = try firm.folder.bytes(of: "plan.takt")
    _ = try firm.plan().deletion(.campaign("Spring"))
    #expect(try firm.folder.bytes(of: "plan.takt") == before)
  }
}
