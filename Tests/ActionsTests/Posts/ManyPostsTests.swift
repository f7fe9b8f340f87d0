import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Many posts changed at once, and those that were made together.
@Suite struct ManyPostsTests {
  private let firm: Firm

  /// Three posts made together, the first of them out, and two by themselves.
  init() throws {
    firm = try Firm.prepared()
    try firm.post("Cake teh first", on: "facebook,x,xing")
    try firm.post("a", on: "x", at: "2026-03-12 09:00")
    try firm.post("b", on: "x", at: "2026-03-13 09:00")
    _ = try firm.plan().publish([1], at: "2026-03-02 14:37", url: nil, effort: nil)
  }

  private func edit(
    _ words: String..., together: Bool = false, _ edit: (inout PostRevision) throws -> Void
  ) throws -> Noted<ChangeReport<PostReport>> {
    var revision = PostRevision()
    try edit(&revision)
    return try firm.plan().editPosts(.typed(PostsTyped(words, together: together)), revision)
  }

  /// By their numbers.
  private func posts() throws -> [PostReport] {
    try firm.plan().posts([]).sorted { $0.id < $1.id }
  }

  @Test func `many posts get a campaign, an owner, minutes and the like`() throws {
    let changed = try edit("2,4-5") {
      $0.campaign = "Spring"
      $0.owner = "none"
      $0.minutes = try Effort(minutes: 5)
      $0.risk = .high
      $0.isPaid = true
      $0.format = .poll
    }.report.changed
    #expect(changed.map(\.id) == [2, 4, 5])
    #expect(
      changed.allSatisfy {
        $0.campaign == "Spring" && $0.ownerBy == .campaign && $0.minutes == 5 && $0.risk == .high
          && $0.paid && $0.format == .poll
      })
    #expect(try posts()[2].campaign == nil)
  }

  @Test func `what is so already is not told, and nothing to change is refused`() throws {
    _ = try edit("4") { $0.campaign = "Spring" }
    #expect(try edit("network:x") { $0.campaign = "Spring" }.report.changed.map(\.id) == [2, 5])
    #expect(throws: ChangeError.nothing) { try edit("network:x") { $0.campaign = "Spring" } }
  }

  @Test func `a filter means what is out for a campaign, but not for a link`() throws {
    let campaign = try edit("group:2") { $0.campaign = "Spring" }
    #expect(campaign.report.changed.map(\.id).sorted() == [1, 2, 3])
    let link = try edit("group:2") { $0.link = "https://example.org" }
    #expect(link.report.changed.map(\.id).sorted() == [2, 3])
    #expect(link.notices == [.leftAlone([1], [.published])])
    #expect(throws: PostFilterError.allInStates(1, [.published])) {
      try edit("status:published") { $0.link = "https://example.org/b" }
    }
    _ = try edit("1") { $0.link = "https://example.org/c" }
  }

  @Test func `a text, an address and a time of publication belong to one post`() throws {
    #expect(throws: PostError.onePostOnly(.text, [4, 5])) { try edit("4,5") { $0.text = "c" } }
    #expect(throws: PostError.onePostOnly(.text, [4, 5])) {
      try edit("4,5", together: true) { $0.text = "c" }
    }
    #expect(throws: PostError.onePostOnly(.address, [4, 5])) {
      try edit("4", "5") { $0.url = "https://example.org" }
    }
    #expect(throws: PostError.onePostOnly(.publication, [1, 4])) {
      try edit("1,4") { $0.publishedAt = "none" }
    }
    #expect(throws: PostError.onePostOnly(.address, [2, 1, 3])) {
      try edit("2", together: true) { $0.url = "https://example.org" }
    }
    #expect(throws: PostError.onePostOnly(.text, [4, 5])) {
      try firm.plan().draft(of: .typed(PostsTyped(["4-5"])))
    }
    #expect(try posts().map(\.text).suffix(2) == ["a", "b"])
  }

  @Test func `what was made together gets a text together, each with its snippets`() throws {
    _ = try firm.plan().addSnippet("tags", text: "#cake", channel: "xing", isAlways: true)
    try firm.post("Bread teh second", on: "x,xing", at: "2026-03-14 09:00")
    let changed = try edit("6", together: true) { $0.text = "Bread the second" }
    #expect(
      changed.report.changed.map(\.text) == ["Bread the second", "Bread the second\n\n#cake"])
    #expect(changed.notices.isEmpty)
    let edited = try edit("7", together: true) {
      $0.draft = "Bread the second\n\n#cake"
      $0.text = "Bread at last\n\n#cake"
    }
    #expect(
      edited.report.changed.sorted { $0.id < $1.id }.map(\.text)
        == ["Bread at last", "Bread at last\n\n#cake"])
  }

  @Test func `it says where together took the place of a text of its own`() throws {
    try firm.post("Bread. It is good", on: "x,xing,linkedin", at: "2026-03-14 09:00")
    _ = try edit("7") { $0.text = "Written for XING" }
    _ = try edit("6") { $0.text = "Bread…" }
    let changed = try edit("8", together: true) { $0.text = "Bread the second" }
    guard case .ownTextReplaced(let posts)? = changed.notices.first else {
      Issue.record("\(changed.notices)")
      return
    }
    #expect(posts.map(\.post) == [7], "what is only cut is no text of its own")
    #expect(try edit("8", together: true) { $0.text = "Bread the third" }.notices.isEmpty)
  }

  @Test func `together leaves what is out`() throws {
    let changed = try edit("3", together: true) { $0.text = "Cake the first" }
    #expect(changed.report.changed.map(\.id).sorted() == [2, 3])
    #expect(changed.notices == [.leftAlone([1], [.published])])
    #expect(try posts()[0].text == "Cake teh first")
  }

  @Test func `without together it says where the same post is, too`() throws {
    let changed = try edit("2") { $0.text = "Cake the first" }
    guard case .elsewhere(let others, of: 2)? = changed.notices.first else {
      Issue.record("\(changed.notices)")
      return
    }
    #expect(others.map(\.post) == [3] && others.map(\.channel) == ["XING"])
    #expect(try edit("2") { $0.campaign = "Spring" }.notices.isEmpty, "nobody sees a campaign")
    #expect(try edit("2,3") { $0.link = "https://example.org" }.notices.isEmpty)
    #expect(try edit("4") { $0.text = "c" }.notices.isEmpty)
  }

  @Test func `ideas tie, too`() throws {
    _ = try firm.plan().addIdeas(["Rye"], IdeaRequest())
    for network in ["x", "xing"] {
      _ = try firm.plan().planIdea(1, PostRequest(on: [network], at: "2026-03-16 09:00"))
    }
    #expect(try edit("6", together: true) { $0.text = "Oats" }.report.changed.map(\.id) == [6, 7])
  }

  @Test func `what was made together moves, is skipped and is approved together`() throws {
    let plan = try firm.plan()
    let moved = try plan.movePosts(["2"], following: false, together: true, to: "+1d")
    #expect(moved.report.changed.map(\.id) == [2, 3])
    #expect(moved.notices == [.leftAlone([1], [.published])])
    for (step, status) in [
      (PostStep.submit, PostStatus.inReview), (.approve, .approved), (.reject, .draft),
      (.skip, .skipped),
    ] {
      let taken = try plan.take(step, ["3"], following: false, together: true).report.changed
      #expect(taken.map(\.id).sorted() == [2, 3] && taken.allSatisfy { $0.status == status })
    }
    let deleted = try plan.deletePosts(["2"], following: false, together: true)
    #expect(deleted.report.changed.map(\.id) == [2, 3])
    #expect(try posts().map(\.id) == [1, 4, 5])
  }

  @Test func `what was shown before is changed as it was shown`() throws {
    let typed = PostsTyped(["network:x"], together: true)
    var revision = PostRevision()
    revision.campaign = "Spring"
    let shown = try firm.plan().shownPosts(typed, revisedBy: revision).report
    #expect(shown.reports.map(\.id).sorted() == [1, 2, 3, 4, 5])
    try firm.post("late", on: "x")
    #expect(try firm.plan().editPosts(.shown(shown), revision).report.changed.count == 5)
    #expect(throws: PlanFileError.self) { try firm.plan().editPosts(.shown(shown), revision) }
    let again = try firm.plan().shownPosts(PostsTyped(["4-5"])).report
    #expect(try firm.plan().take(.skip, .shown(again)).report.changed.count == 2)
    let copied = try firm.plan().shownPosts(PostsTyped(["2,3"])).report
    #expect(try firm.plan().copyPosts(.shown(copied), to: "+1w").report.changed.count == 2)
  }
}
