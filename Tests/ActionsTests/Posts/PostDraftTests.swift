import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// The text of a post that somebody is to type anew: where it goes, and what forbids it before anybody types.
@Suite struct PostDraftTests {
  private let firm: Firm

  /// Three posts made together, the first of them out.
  init() throws {
    firm = try Firm.prepared()
    try firm.post("Cake", on: "facebook,x,xing")
    _ = try firm.plan().publish([1], at: "2026-03-02 14:37", url: nil, effort: nil)
  }

  private func draft(
    _ words: String..., following: Bool = false, together: Bool = false,
    _ edit: (inout PostRevision) -> Void = { _ in }
  ) throws -> Draft {
    var revision = PostRevision()
    edit(&revision)
    let typed = PostsTyped(words, following: following, together: together)
    return try firm.plan().draft(of: .typed(typed), revisedBy: revision)
  }

  private func places(_ draft: Draft) throws -> [String] {
    guard case .post(_, let places, _) = draft.purpose else { return [] }
    return places.map(\.name)
  }

  @Test func `names every place that gets the text`() throws {
    #expect(try places(draft("2")) == ["X"])
    #expect(try places(draft("2", together: true)) == ["X", "XING"])
    #expect(try places(draft("1", together: true)) == ["Facebook", "X", "XING"])
    let series = try firm.post("Rye", on: "x,xing", at: "2026-03-11 09:00") {
      $0.every = "week"
      $0.times = 3
    }
    let later = try draft("\(series)", following: true, together: true)
    #expect(try places(later) == ["X", "XING"])
    guard case .post(series, _, following: 4) = later.purpose else {
      Issue.record("\(later.purpose)")
      return
    }
  }

  @Test func `means what the change means`() throws {
    #expect(throws: PostFilterError.allInStates(1, [.published])) {
      try draft("status:published")
    }
    #expect(try draft("network:facebook,x").text == "Cake")
    #expect(try places(draft("network:facebook,x")) == ["X"])
    #expect(throws: PostError.onePostOnly(.text, [2, 3])) { try draft("group:1") }
    #expect(throws: PostError.onePostOnly(.address, [2, 3])) {
      try draft("2", together: true) { $0.url = "https://example.org" }
    }
    #expect(throws: NameError.self) { try draft("2") { $0.campaign = "Quatsch" } }
  }

  @Test func `what the change refuses is told before a question, too`() throws {
    var revision = PostRevision().writing
    let all = PostsTyped(["1-3"])
    #expect(throws: PostError.onePostOnly(.text, [1, 2, 3])) {
      try firm.plan().shownPosts(all, revisedBy: revision)
    }
    revision = PostRevision()
    revision.owner = "Quatsch"
    #expect(throws: NameError.self) { try firm.plan().shownPosts(all, revisedBy: revision) }
  }

  @Test func `of posts that were shown it is theirs`() throws {
    let typed = PostsTyped(["2"], together: true)
    let shown = try firm.plan().shownPosts(typed, revisedBy: PostRevision().writing).report
    #expect(try places(firm.plan().draft(of: .shown(shown))) == ["X", "XING"])
    _ = try firm.plan().take(.approve, ["3"], following: false)
    #expect(throws: PlanFileError.changedMeanwhile("#3")) {
      try firm.plan().draft(of: .shown(shown))
    }
  }
}
