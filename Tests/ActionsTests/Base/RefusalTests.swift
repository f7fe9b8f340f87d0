import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What a plan refuses: the error says why, and the file stays as it was.
@Suite struct RefusalTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  private func expect<Refusal: Error & Equatable>(
    _ error: Refusal, sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (OpenPlan) throws -> Void
  ) throws {
    let before = try firm.folder.bytes(of: "plan.takt")
    #expect(throws: error, sourceLocation: sourceLocation) { try body(firm.plan()) }
    #expect(try firm.folder.bytes(of: "plan.takt") == before, sourceLocation: sourceLocation)
  }

  private func add(
    _ text: String = "Hi", on channels: String = "xing", at time: String = "tue 9:00",
    to plan: OpenPlan, _ more: (inout PostRequest) -> Void = { _ in }
  ) throws {
    var request = PostRequest(on: [channels], at: time)
    more(&request)
    _ = try plan.addPost(text, request)
  }

  @Test func `a name that leads nowhere is told with the near ones`() throws {
    try expect(
      NameError.unknown(.channel, "facbook", near: ["Facebook", "X", "XING", "LinkedIn"])
    ) { try add(on: "facbook", at: "morgen 9:00", to: $0) }
    try expect(NameError.unknown(.campaign, "Sprung", near: ["Spring"])) {
      _ = try $0.campaign("Sprung")
    }
    try expect(NameError.unknown(.audience, "B2B", near: ["Neighbours", "Buyers"])) {
      _ = try $0.delete(.audience("B2B"))
    }
    try expect(NameError.unknown(.pillar, "Bread", near: [])) {
      try add(to: $0) { $0.pillar = "Bread" }
    }
    try expect(NameError.unknown(.pillar, "Bread", near: [])) {
      _ = try $0.posts(["pillar:Bread"])
    }
    try expect(NameError.unknown(.experiment, "Pictures", near: [])) {
      _ = try $0.experiment("Pictures")
    }
    try expect(ChannelError.noneOn(.instagram)) { try add(on: "instagram", to: $0) }
    try expect(NetworkError.retired(.googlePlus)) { try add(on: "googleplus", to: $0) }
  }

  @Test func `a number that leads nowhere is told`() throws {
    try expect(PlanFileError.noSuch(.post, 99)) {
      _ = try $0.publish([99], at: nil, url: nil, effort: nil)
    }
    try expect(PlanFileError.noSuch(.post, 1)) { _ = try $0.log(["1"], at: nil) }
    try expect(PlanFileError.noSuch(.post, 9)) { _ = try $0.efforts(on: SubjectRequest(post: 9)) }
    try expect(PlanFileError.noSuch(.effort, 9)) { _ = try $0.delete(.effort(9)) }
    try expect(PlanFileError.noSuch(.lesson, 9)) {
      _ = try $0.heed(9, by: "Spring", isHeeded: true)
    }
    try expect(PlanFileError.noSuch(.lesson, 9)) {
      _ = try $0.editLesson(9, text: "Hi", campaign: nil)
    }
    try expect(PlanFileError.noSuch(.feedback, 9)) { _ = try $0.answerFeedback(9) }
    var feedback = FeedbackRequest()
    feedback.subject.post = 9
    try expect(PlanFileError.noSuch(.post, 9)) { _ = try $0.addFeedback("Hi", feedback) }
  }

  @Test func `a time that no clock and no calendar has is told`() throws {
    try expect(MomentError.noSuchDate("31.2.2026 9:00")) { try add(at: "31.2.2026 9:00", to: $0) }
    try expect(MomentError.noSuchTime("25:00")) { try add(at: "25:00", to: $0) }
    try expect(MomentError.missingTime("tue")) { try add(at: "tue", to: $0) }
    try expect(MomentError.unreadable("someday")) { try add(at: "someday", to: $0) }
    try expect(MomentError.skipped("2026-03-29T02:30", next: "2026-03-29T03:00")) {
      try add(at: "2026-03-29 02:30", to: $0)
    }
    try expect(MomentError.inFuture("2026-03-04T09:00")) {
      _ = try $0.log(["campaign", "Spring", "leads=1"], at: "tomorrow 9:00")
    }
    var feedback = FeedbackRequest()
    feedback.day = "tomorrow"
    try expect(MomentError.inFuture("2026-03-04T00:00")) { _ = try $0.addFeedback("Hi", feedback) }
  }

  @Test(arguments: ["3/4/2026 9:00", "10.10"])
  func `a time that reads two ways is told with both`(time: String) throws {
    #expect {
      try add(at: time, to: firm.plan())
    } throws: { error in
      guard case MomentError.ambiguous(time, let readings) = error else { return false }
      return readings.count == 2
    }
  }

  @Test func `what no post can be is told`() throws {
    try expect(LinkError.noAddress("nowhere")) { try add(to: $0) { $0.link = "nowhere" } }
    try expect(TextError.empty) { try add("", to: $0) }
    let folder = firm.folder.path("")
    try expect(InputFileError.noSuchFile("x")) { _ in _ = try TextFile.text(of: "x") }
    try expect(InputFileError.isDirectory(folder)) { _ in _ = try TextFile.text(of: folder) }
    try expect(InputFileError.notAFile("/dev/zero")) { _ in
      _ = try TextFile.text(of: "/dev/zero")
    }
  }

  @Test func `a filter that means nothing is told`() throws {
    let keys = FilterCondition.Key.allCases.map(\.rawValue)
    try expect(PostFilterError.unreadable("colour:red", keys: keys)) {
      _ = try $0.posts(["colour:red"])
    }
    let states = PostStatus.allCases.map(\.rawValue)
    try expect(PostFilterError.unknownChoice("done", key: "status", choices: states)) {
      _ = try $0.posts(["status:done"])
    }
    try expect(PostFilterError.nothingMeant) { _ = try $0.take(.skip, [], following: false) }
    try expect(PostFilterError.bareWord("bread")) {
      _ = try $0.take(.skip, ["bread"], following: false)
    }
    try expect(FindError.nothingSought) { _ = try $0.find([" ", "“”"]) }
    try expect(PostFilterError.nothingFound("week:2026-W50", of: 0)) {
      _ = try $0.take(.skip, ["week:2026-W50"], following: false)
    }
  }

  @Test func `a campaign is judged by a goal that it can reach`() throws {
    try expect(CampaignError.withoutGoal("Spring")) { _ = try $0.startCampaign("Spring") }
    try expect(PeriodError.backwards(from: "2026-04-02", to: "2026-04-01")) {
      _ = try $0.addCampaign(
        CampaignRequest("A", .launch, for: ["Neighbours"], from: "2.4.", to: "1.4."))
    }
    try expect(GoalError.targetOutOfRange(.reach, 0)) {
      _ = try $0.addGoal(to: "Spring", GoalRequest(.reach, target: 0, startValue: nil))
    }
    try expect(GoalError.targetOutOfRange(.engagementRate, 1.5)) {
      _ = try $0.addGoal(to: "Spring", GoalRequest(.engagementRate, target: 1.5, startValue: nil))
    }
    let offered = Network.xing.metrics + Network.xing.channelMetrics
    try expect(MetricError.notOffered(.impressions, .xing, offered: offered)) {
      let goal = GoalRequest(.impressions, target: 9, startValue: 1, network: .xing)
      _ = try $0.addGoal(to: "Spring", goal)
    }
    try expect(CampaignError.state("Spring", .draft, wanted: .evaluated)) {
      _ = try $0.evaluateCampaign("Spring", lesson: "Hi")
    }
    try expect(CampaignError.state("Spring", .draft, wanted: .ended)) {
      _ = try $0.endCampaign("Spring", lesson: "Hi")
    }
  }

  @Test func `numbers belong to what they are counted of`() throws {
    try expect(ReadingError.valueMissing("followers")) {
      _ = try $0.log(["channel", "xing", "followers"], at: nil)
    }
    try expect(MetricError.notOfCampaign(.reach)) {
      _ = try $0.log(["campaign", "Spring", "reach=3"], at: nil)
    }
    try expect(ReadingError.nothingToAddTo(.followers)) {
      _ = try $0.log(["channel", "xing", "followers=+1"], at: nil)
    }
  }

  @Test func `effort, feedback and lessons say something about one thing`() throws {
    var effort = EffortRequest()
    effort.minutes = try Effort(minutes: 5)
    try expect(SubjectError.missing) { _ = try $0.addEffort(effort) }
    effort.subject = SubjectRequest(campaign: "Spring")
    effort.minutes = nil
    try expect(EffortError.empty) { _ = try $0.addEffort(effort) }
    let two = SubjectRequest(channel: "xing", campaign: "Spring")
    try expect(SubjectError.several) { _ = try $0.efforts(on: two) }
    var feedback = FeedbackRequest()
    feedback.subject = two
    try expect(SubjectError.several) { _ = try $0.addFeedback("Hi", feedback) }
    try expect(TextError.noteOutOfRange(characters: 0, limit: 1000)) {
      _ = try $0.addLesson("", campaign: nil)
    }
    try expect(TextError.noteOutOfRange(characters: 0, limit: 2000)) {
      _ = try $0.addFeedback("", FeedbackRequest())
    }
    try expect(NameError.unknown(.campaign, "Sprung", near: ["Spring"])) {
      _ = try $0.addLesson("Hi", campaign: "Sprung")
    }
  }

  @Test func `an experiment has two arms, a sentence and days to come`() throws {
    func add(
      to plan: OpenPlan, hypothesis: String = "H", arms: [String] = ["a", "b"],
      metric: Metric = .reach, channel: String = "facebook", from: String? = nil,
      until: String = "+8w"
    ) throws {
      var request = ExperimentRequest(
        "A", hypothesis: hypothesis, varies: "v", arms: arms, metric: metric, channel: channel,
        until: until)
      request.from = from
      _ = try plan.addExperiment(request)
    }
    try expect(ExperimentError.arms(["text"])) { try add(to: $0, arms: ["text"]) }
    try expect(ExperimentError.arms(["a", "b", "c"])) { try add(to: $0, arms: ["a", "b", "c"]) }
    let offered = Experiment.metrics(on: .facebook)
    try expect(ExperimentError.notCounted(.followers, .facebook, offered: offered)) {
      try add(to: $0, metric: .followers)
    }
    try expect(PeriodError.backwards(from: "2026-03-03", to: "2026-03-01")) {
      try add(to: $0, until: "2026-03-01")
    }
    try expect(ExperimentError.over("A", "2026-03-02")) {
      try add(to: $0, from: "2026-03-01", until: "2026-03-02")
    }
    try expect(ChannelError.noneOn(.instagram)) { try add(to: $0, channel: "instagram") }
    try expect(ExperimentError.blank(.hypothesis)) {
      try add(to: $0, hypothesis: "", channel: "x")
    }
  }

  @Test func `people, channels and settings are what they can be`() throws {
    try expect(NameError.outOfRange("")) { _ = try $0.addPerson("", minutesPerWeek: nil) }
    try expect(PlanFileError.nameTaken("Anna")) {
      _ = try $0.addPerson("Anna", minutesPerWeek: nil)
    }
    try expect(PlanFileError.inUse("Anna")) { _ = try $0.delete(.person("Anna")) }
    try expect(ChangeError.nothing) {
      _ = try $0.editPerson("Anna", name: nil, minutesPerWeek: nil)
    }
    try expect(ChangeError.nothing) { _ = try $0.editPillar("Bread", name: nil) }
    try expect(ChannelError.kindNotOnNetwork(.premium, .xing)) {
      _ = try $0.addChannel(on: .xing, name: "X2", ChannelRequest(kind: .premium))
    }
    try expect(SettingError.unknownTimeZone("Mars/Base")) {
      _ = try $0.set(.timeZone, to: "Mars/Base")
    }
    try expect(AmountError.noMoney("much")) { _ = try $0.set(.hourlyRate, to: "much") }
  }
}
