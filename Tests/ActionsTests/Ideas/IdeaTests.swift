import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Ideas, from the first line to posts on several networks.
@Suite struct IdeaTests {
  private let firm: Firm

  init() throws { firm = try Firm.prepared() }

  @discardableResult
  private func add(
    _ texts: String..., how fill: (inout IdeaRequest) -> Void = { _ in }
  ) throws -> [IdeaReport] {
    var request = IdeaRequest()
    fill(&request)
    return try firm.plan().addIdeas(texts, request).changed
  }

  private func edit(_ reuse: ReuseRequest) throws {
    var request = IdeaRequest()
    request.reuse = reuse
    _ = try firm.plan().editIdea(1, request)
  }

  @Test func `says where a link was cut off`() throws {
    let firm = try Firm.prepared()
    let text = String(repeating: "Wort ", count: 60) + "https://example.org/rundgang"
    _ = try firm.plan().addIdeas([text], IdeaRequest())
    let notices = try firm.plan().planIdea(1, PostRequest(on: ["x,linkedin"], at: "fri 9:00"))
      .notices
    let cut = notices.compactMap {
      if case .linkCutOff(let posts) = $0 { posts.map(\.post) } else { nil }
    }
    #expect(cut == [[1]])
  }

  @Test func `keeps one and several, and counts their days`() throws {
    _ = try firm.plan().addPillar("Bread")
    try add("One", "Two") { $0.pillar = "bread" }
    let kept = try add("Three", "Four")
    #expect(kept.map(\.text) == ["Three", "Four"])
    #expect(kept[0].open && kept[0].uses == 0 && kept[0].ageDays == 0)
    let all = try firm.plan(at: "2026-03-10T08:00").ideas(
      pillar: nil, all: false, evergreen: false)
    #expect(all.map(\.id) == [1, 2, 3, 4] && all[0].ageDays == 7)
    let ofBread = try firm.plan().ideas(pillar: "Bread", all: false, evergreen: false)
    #expect(ofBread.map(\.id) == [1, 2])
  }

  @Test func `becomes a post a network, in its length, and they stay tied`() throws {
    let sentence = "Sourdough needs time, flour and water, and nothing else at all. "
    let text = String(repeating: sentence, count: 8)
    _ = try firm.plan().addSnippet("tags", text: "#bread #vienna", channel: "x", isAlways: true)
    try add(text) { $0.link = "https://example.org/sourdough" }
    let planned = try firm.plan().planIdea(
      1, PostRequest(on: ["facebook,x"], at: "tue 9:00"))
    let posts = planned.report.changed
    #expect(posts.map(\.idea) == [1, 1] && posts[0].group == posts[1].group)
    #expect(posts[0].text == text)
    #expect(posts[1].text.hasSuffix("\n\n#bread #vienna"), "what stands below is kept whole")
    #expect(posts[1].length <= 280 && posts[1].length > 200)
    guard case .shortened(let named) = try #require(planned.notices.first) else {
      Issue.record("\(planned.notices)")
      return
    }
    #expect(named.map(\.post) == [2] && named.map(\.channel) == ["X"])
    #expect(planned.notices.count == 1)
    #expect(try firm.plan().post(1).tied.map(\.id) == [2])
    #expect(try firm.plan().idea(1).posts.map(\.post) == [1, 2])
    #expect(try firm.plan().posts(["idea:1"]).map(\.id) == [1, 2])
  }

  @Test func `is used once, and kept for the posts that were made from it`() throws {
    try add("Rye")
    _ = try firm.plan().planIdea(1, PostRequest(on: ["facebook,x"], at: "tue 9:00"))
    let open = try firm.plan().ideas(pillar: nil, all: false, evergreen: false)
    #expect(open.isEmpty, "it is used")
    var revision = PostRevision()
    revision.text = "Only on X."
    _ = try firm.plan().editPost(2, revision, following: false)
    #expect(try firm.plan().post(1).post.text == "Rye")
    #expect(throws: IdeaError.hasPosts(1, count: 2)) {
      try firm.plan().delete(.ideas([1]))
    }
  }

  @Test func `an evergreen one keeps pause, season and maximum when slots are filled`() throws {
    _ = try firm.plan().addSlot(on: "x", at: "tue 9:00")
    try add("Rye every day.") {
      $0.reuse = ReuseRequest(pause: "4 weeks", most: "2", season: "1.10.-31.3.")
    }
    func offered(_ week: String) throws -> Int {
      try firm.plan().fill([week]).free[0].ideas.count
    }
    #expect(try offered("2026-W11") == 1)
    _ = try firm.plan().planIdea(1, PostRequest(on: ["x"], at: "2026-03-10 09:00"))
    #expect(try offered("2026-W12") == 0, "its pause is not over")
    #expect(try offered("2026-W15") == 0, "7 April is not its season")
    #expect(try offered("2026-W41") == 1)
    _ = try firm.plan().planIdea(1, PostRequest(on: ["x"], at: "2026-10-06 09:00"))
    #expect(try offered("2026-W50") == 0, "twice is enough")
    try edit(ReuseRequest(most: "3"))
    #expect(try offered("2026-W50") == 1)
    try edit(ReuseRequest(pause: "none"))
    #expect(try firm.plan().idea(1).evergreen == nil)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let link: String?
    let reuse: ReuseRequest
    /// Whether that error was thrown, and no other.
    let isIt: @Sendable (any Error) -> Bool
    let testDescription: String

    init<Wanted: Error & Equatable & Sendable>(
      error: Wanted, text: String = "a", link: String? = nil, pause: String? = nil,
      most: String? = nil, season: String? = nil
    ) {
      self.text = text
      self.link = link
      reuse = ReuseRequest(pause: pause, most: most, season: season)
      isIt = { $0 as? Wanted == error }
      testDescription = "\(error)"
    }

    var request: IdeaRequest {
      var request = IdeaRequest()
      request.link = link
      request.reuse = reuse
      return request
    }
  }

  @Test(arguments: [
    Mistake(error: TextError.empty, text: " "),
    Mistake(error: IdeaError.withoutPause, most: "2"),
    Mistake(error: SeriesError.unreadable("often"), pause: "often"),
    Mistake(error: IdeaError.unreadableSeason("winter"), pause: "1 week", season: "winter"),
    Mistake(error: IdeaError.usesOutOfRange("0"), pause: "1 week", most: "0"),
    Mistake(error: LinkError.noAddress("nowhere"), link: "nowhere"),
  ])
  func `says what is wrong, and writes nothing`(mistake: Mistake) throws {
    #expect {
      try firm.plan().addIdeas([mistake.text], mistake.request)
    } throws: {
      mistake.isIt($0)
    }
    #expect(try firm.plan().ideas(pillar: nil, all: true, evergreen: false).isEmpty)
  }

  @Test func `knows no idea by a wrong number`() throws {
    #expect(throws: PlanFileError.noSuch(.idea, 9)) { try firm.plan().idea(9) }
    #expect(throws: PlanFileError.noSuch(.idea, 9)) {
      try firm.plan().planIdea(9, PostRequest(on: ["x"]))
    }
    #expect(try firm.plan().posts([]).isEmpty)
  }
}
