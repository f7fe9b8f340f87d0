import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What holds for every change, whatever it changes.
@Suite struct ChangeTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @Test func `what is so already leaves no trace`() throws {
    try firm.post("Hello", on: "xing")
    var revision = PostRevision()
    revision.text = "Hello"
    let bytes = try firm.folder.bytes(of: "plan.takt")
    _ = try firm.plan().editPerson("Anna", name: "Anna", minutesPerWeek: nil)
    _ = try firm.plan().editChannel("x", name: nil, ChannelRequest(owner: "Anna"))
    _ = try firm.plan().set(.currency, to: "EUR")
    _ = try firm.plan().movePosts(["1"], following: false, to: "2026-03-10 09:00")
    #expect(try firm.folder.bytes(of: "plan.takt") == bytes)
  }

  @Test func `a dry run shows what would be, and leaves no trace`() throws {
    let bytes = try firm.folder.bytes(of: "plan.takt")
    let plan = try firm.plan(isDryRun: true)
    let slot = try plan.addSlot(on: "x", at: "tue 9:00")
    #expect(slot.dryRun && slot.changed[0].nextFree == "2026-03-03T09:00")
    let post = try plan.addPost("Hello", PostRequest(on: ["x"], at: "tue 9:00")).report
    #expect(post.dryRun && post.changed[0].id == 1)
    #expect(try firm.folder.bytes(of: "plan.takt") == bytes)
  }

  @Test func `who changes a plan is asked before what is changed`() throws {
    _ = try firm.plan().addPerson("Ben", minutesPerWeek: nil)
    #expect(throws: PersonError.nobodyNamed(["Anna", "Ben"])) {
      try firm.plan().editCampaign("Quatsch", CampaignRevision())
    }
    #expect(throws: ChangeError.nothing) {
      try firm.plan(as: "Ann").editCampaign("Quatsch", CampaignRevision())
    }
  }

  @Test func `what forbids a text is told before anybody types it`() throws {
    let post = try firm.post(on: "xing")
    #expect(throws: SeriesError.notInSeries(post)) {
      try firm.plan().draft(of: post, following: true)
    }
    #expect(throws: PlanFileError.noSuch(.post, 9)) {
      try firm.plan().draft(of: PostID(9), following: false)
    }
    #expect(throws: PlanFileError.noSuch(.post, 9)) {
      try firm.plan().draft(of: FeedbackRequest(about: SubjectRequest(post: 9)))
    }
    #expect(throws: SubjectError.several) {
      try firm.plan().draft(of: FeedbackRequest(about: SubjectRequest(post: post, channel: "x")))
    }
    #expect(throws: MomentError.self) {
      try firm.plan().draft(of: FeedbackRequest(on: "2027-01-01"))
    }
  }

  @Test func `a post that cannot be is told before anybody types its text`() throws {
    let bytes = try firm.folder.bytes(of: "plan.takt")
    var request = PostRequest(on: ["facebook,x"], at: "tue 9:00")
    let draft = try firm.plan().draft(of: request)
    guard case .posts(let places) = draft.purpose else { return #expect(Bool(false)) }
    #expect(places.map(\.name) == ["Facebook", "X"] && draft.isNew)
    request.campaign = "Quatsch"
    #expect(throws: NameError.self) { try firm.plan().draft(of: request) }
    #expect(throws: SlotError.self) { try firm.plan().draft(of: PostRequest(on: ["x"])) }
    #expect(try firm.folder.bytes(of: "plan.takt") == bytes)
  }

  @Test func `nobody writes over a text that they have not seen`() throws {
    let plan = try firm.plan()
    let lesson = try plan.addLesson("Early.", campaign: nil).changed[0].id
    _ = try plan.addSnippet("tags", text: "#bread", channel: nil, isAlways: false)
    let idea = try plan.addIdeas(["Rye"], IdeaRequest()).changed[0].id
    var (seen, unseen) = (IdeaRequest(), IdeaRequest())
    (seen.text, seen.draft) = ("Rolls", "Rye")
    (unseen.text, unseen.draft) = ("Cake", "Rye")
    _ = try plan.editIdea(idea, seen)
    #expect(throws: PlanFileError.changedMeanwhile("Rolls")) { try plan.editIdea(idea, unseen) }
    #expect(throws: PlanFileError.changedMeanwhile("Early.")) {
      try plan.editLesson(lesson, text: "Late.", insteadOf: "Soon.", campaign: nil)
    }
    #expect(throws: PlanFileError.changedMeanwhile("#bread")) {
      try plan.editSnippet("tags", on: nil, text: "#rye", insteadOf: "#rolls", isAlways: nil)
    }
  }

  @Test func `a destination that cannot be is told before a question`() throws {
    try firm.post(on: "xing")
    #expect(throws: MomentError.self) {
      try firm.plan().shownPosts(["1"], following: false, movingTo: "quatsch")
    }
  }

  @Test func `a move refuses what changed since it was shown`() throws {
    for _ in 1...3 { try firm.post(on: "xing") }
    let shown = try firm.plan()
      .shownPosts(["network:xing"], following: false, being: PostStatus.open, movingTo: "+1w")
      .report
    _ = try firm.plan().take(.skip, ["3"], following: false)
    #expect(throws: PlanFileError.changedMeanwhile("#3")) {
      try firm.plan().movePosts(.shown(shown), to: "+1w")
    }
    #expect(try firm.plan().posts(["day:2026-03-10"]).count == 3)
  }

  @Test func `an error takes along what was to be said before it`() throws {
    let long = String(repeating: "ä", count: 281)
    try firm.post(on: "x")
    try firm.post(long, on: "x")
    _ = try firm.plan().take(.skip, ["1"], following: false)
    let error = #expect(throws: NotedError.self) {
      try firm.plan().take(.approve, ["network:x"], following: false)
    }
    #expect(error?.notices == [.leftAlone([1], [.skipped])])
    guard case PostError.findings? = error?.error as? PostError else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
