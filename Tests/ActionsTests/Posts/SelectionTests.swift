import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// Which posts are meant by what was typed.
@Suite struct SelectionTests {
  private let firm: Firm

  /// Three posts made together, one of the campaign and one by itself.
  init() throws {
    firm = try Firm.prepared()
    try firm.post("Rye bread", on: "facebook,x,xing")
    try firm.post("Süße Brötchen", on: "x", at: "2026-03-12 09:00") { $0.campaign = "Spring" }
    try firm.post("Fresh Bread and rye", on: "linkedin", at: "2026-03-17 09:00")
  }

  private func ids(_ typed: String...) throws -> Set<PostID> {
    Set(try firm.plan().posts(typed).map(\.id))
  }

  @Test(
    arguments: [
      (["1,3"], [1, 3]), (["2-4"], [2, 3, 4]), (["#1-#2,5"], [1, 2, 5]), (["4-99"], [4, 5]),
      (["1-4", "network:x"], [2, 4]), (["group:3"], [1, 2, 3]), (["group:1"], [1, 2, 3]),
      (["group:4"], []), (["group:none"], [4, 5]), (["^group:none"], [1, 2, 3]),
      (["campaign:none"], [1, 2, 3, 5]), (["^campaign:none"], [4]),
      (["campaign:none", "campaign:Spring"], [1, 2, 3, 4, 5]), (["pillar:none"], [1, 2, 3, 4, 5]),
      (["owner:none", "^owner:none"], []), (["owner:none"], []), (["owner:Anna"], [1, 2, 3, 4, 5]),
      (["experiment:none", "series:none", "idea:none"], [1, 2, 3, 4, 5]),
      ([#"campaign:"Spring""#], [4]), (["campaign:„Spring“"], [4]), (["campaign:pring"], [4]),
      (["bread"], [1, 2, 3, 5]), (["bread", "fresh"], [5]), (["rye bread"], [1, 2, 3]),
      (["BROTCHEN"], [4]), (["susse"], [4]), (["text:brötchen"], [4]),
      (["bread", "network:xing"], [3]),
      (["text:susse", "text:fresh"], [4, 5]), (["oats"], []),
    ] as [([String], Set<PostID>)])
  func `posts are found`(typed: [String], expected: Set<PostID>) throws {
    #expect(Set(try firm.plan().posts(typed).map(\.id)) == expected)
  }

  @Test func `posts are found by their addresses, or by having none`() throws {
    var link = PostRevision()
    link.link = "https://example.org/Rye,oats"
    _ = try firm.plan().editPosts(.typed(PostsTyped(["1"])), link)
    _ = try firm.plan().publish([1], at: nil, url: "https://facebook.com/7", effort: nil)
    _ = try firm.plan().publish([4], at: nil, url: nil, effort: nil)
    #expect(try ids("url:none", "status:published") == [4])
    #expect(try ids("^url:none") == [1] && ids("url:FACEBOOK.com") == [1])
    #expect(try ids("link:none") == [2, 3, 4, 5] && ids("link:rye,oats") == [1])
    #expect(try ids("^link:rye") == [2, 3, 4, 5])
  }

  @Test func `numbers keep their order, each once`() throws {
    #expect(try firm.plan().posts(["5,1-3", "2"]).map(\.id) == [5, 1, 2, 3])
    #expect(throws: PlanFileError.noSuch(.post, 9)) { try ids("9") }
    #expect(throws: PlanFileError.noSuch(.post, 9)) { try ids("3", "9", "1", "8") }
    #expect(throws: PlanFileError.noSuch(.post, 7)) { try ids("7-9") }
  }

  @Test func `a group is found when its first is gone`() throws {
    _ = try firm.plan().deletePosts(["1"], following: false)
    #expect(try ids("group:2") == [2, 3])
    #expect(try ids("1-3") == [2, 3], "a range means those that there are")
  }

  @Test func `of very many numbers, too`() throws {
    #expect(
      try ids("1-5", "1-5,\((1...2000).map(String.init).joined(separator: ","))", "text:fresh") == [
        5
      ])
  }

  @Test func `a bare word changes nothing`() throws {
    let plan = try firm.plan()
    let refused = PostFilterError.bareWord("bread")
    #expect(throws: refused) { try plan.movePosts(["bread"], following: false, to: "+1w") }
    #expect(throws: refused) { try plan.copyPosts(["1", "bread"], to: "+1w") }
    #expect(throws: refused) { try plan.deletePosts(["bread"], following: false) }
    for step in [PostStep.submit, .approve, .reject, .skip] {
      #expect(throws: refused) { try plan.take(step, ["bread"], following: false) }
    }
    #expect(throws: refused) {
      try plan.editPosts(.typed(PostsTyped(["bread"])), PostRevision())
    }
    #expect(throws: MomentError.unreadable("bread")) { try plan.fill(["network:x", "bread"]) }
  }

  @Test func `where posts are shown it is found in their texts`() throws {
    let plan = try firm.plan()
    func ids(_ days: [DayReport]) -> [PostID] { days.flatMap(\.posts).map(\.id).sorted() }
    #expect(try ids(plan.week(["next", "text:bread"]).days) == [1, 2, 3])
    #expect(try plan.posts(["fresh"]).map(\.id) == [5])
    #expect(try ids(plan.agenda(from: nil, to: nil, ["susse"]).days) == [4])
    #expect(try plan.check(["bread"]).posts == 4)
    // There they say when.
    #expect(throws: MomentError.unreadable("last")) { try plan.week(["last"]) }
    #expect(throws: MomentError.unreadable("bread")) { try plan.month(["bread"]) }
    #expect(throws: PostFilterError.bareWord("bread")) { try plan.today(["bread"]) }
    #expect(throws: MomentError.noSuchDate("2026-W99")) { try plan.week(["2026-W99"]) }
  }

  @Test func `an empty answer knows what was sought, and how many there are`() throws {
    let plan = try firm.plan()
    let sought = Sought(["text:oats", "^network:x"], of: 5)
    #expect(try plan.posts(["oats", "^network:x"]).sought == sought)
    #expect(
      try plan.week(["^network:x", "text:oats"]).sought
        == Sought(["^network:x", "text:oats"], of: 5))
    #expect(try plan.agenda(from: nil, to: nil, ["oats", "^network:x"]).sought == sought)
    #expect(try plan.check(["oats"]).sought == Sought(["text:oats"], of: 5))
    #expect(try plan.posts([]).sought == nil)
    #expect(try plan.today(["text:oats"]).sought == Sought(["text:oats"], of: 5))
    #expect(try plan.today(["text:bread"]).sought == nil)
    #expect(throws: PostFilterError.nothingFound("text:oats", of: 5)) {
      try plan.take(.skip, ["text:oats"], following: false)
    }
  }

  @Test func `other lists say it, too`() throws {
    let plan = try firm.plan()
    #expect(try plan.ideas(pillar: nil, all: false, evergreen: false).sought == nil)
    _ = try plan.addIdeas(["Rye", "Süßes"], IdeaRequest())
    #expect(try plan.ideas(["susse"], pillar: nil, all: false, evergreen: false).map(\.id) == [2])
    #expect(
      try plan.ideas(["pillar:none", "rye"], pillar: nil, all: true, evergreen: false).count == 1)
    #expect(
      try plan.ideas(["oats"], pillar: nil, all: false, evergreen: false).sought
        == Sought(["oats"], of: 2))
    #expect(throws: PostFilterError.unreadable("network:x", keys: ["pillar", "text"])) {
      try plan.ideas(["network:x"], pillar: nil, all: false, evergreen: false)
    }
    _ = try plan.addFeedback("Good", FeedbackRequest())
    #expect(try plan.feedback(of: "Spr", open: true).sought == Sought(["campaign:Spring"], of: 1))
    _ = try plan.addOccasion("Fair", from: "2026-02-01", OccasionRequest())
    #expect(try plan.occasions(all: false).sought == Sought(of: 1))
    #expect(try plan.occasions(all: true).count == 1)
    #expect(try plan.efforts(on: SubjectRequest(post: 1)).sought == nil, "nothing is booked")
  }
}
