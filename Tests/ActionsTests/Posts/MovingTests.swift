import Actions
import Planning
import Reports
import TestFirms
import TestSupport
import Testing

/// What a filter takes along, and what it leaves.
@Suite struct MovingTests {
  private let firm: Firm

  /// Three posts of one week: one is out, one is skipped, one is open.
  init() throws {
    firm = try Firm.prepared()
    for (place, network) in ["facebook", "x", "xing"].enumerated() {
      try firm.post("a\(place)", on: network)
    }
    _ = try firm.plan().publish([1], at: "2026-03-02 14:37", url: nil, effort: nil)
    _ = try firm.plan().take(.skip, ["2"], following: false)
  }

  private func move(_ typed: String...) throws -> Noted<ChangeReport<PostReport>> {
    try firm.plan().movePosts(typed, following: false, to: "+1w")
  }

  @discardableResult
  private func take(
    _ step: PostStep, _ typed: String...
  ) throws -> Noted<ChangeReport<PostReport>> {
    try firm.plan().take(step, typed, following: false)
  }

  /// By their numbers.
  private func posts() throws -> [PostReport] {
    try firm.plan().posts([]).sorted { $0.id < $1.id }
  }

  @Test func `a move leaves what is out or skipped`() throws {
    let moved = try move("status:published,skipped,draft")
    #expect(moved.notices == [.leftAlone([1, 2], [.published, .skipped])])
    #expect(try posts().map(\.id) == [1, 2, 3])
    #expect(try posts().map(\.status) == [.published, .skipped, .draft])
    #expect(
      try posts().map(\.plannedAt)
        == ["2026-03-10T09:00", "2026-03-10T09:00", "2026-03-17T09:00"])
    #expect(throws: PostFilterError.allInStates(1, [.skipped])) {
      try move("status:skipped")
    }
  }

  @Test func `a number means what was skipped, but not what is out`() throws {
    _ = try move("2")
    #expect(try firm.plan().post(2).post.status == .draft)
    #expect(throws: PostError.status(1, .published, wanted: nil)) { try move("1") }
  }

  @Test func `a week is approved again when a post was added`() throws {
    try take(.approve, "week:2026-W11")
    try firm.post("late idea", on: "linkedin", at: "2026-03-11 09:00")
    let again = try take(.approve, "week:2026-W11")
    #expect(again.notices == [.leftAlone([2, 3], [.approved, .skipped])])
    #expect(try posts().map(\.id) == [1, 2, 3, 4])
    #expect(try posts().map(\.status) == [.published, .skipped, .approved, .approved])
    for step in [PostStep.reject, .submit, .skip] { try take(step, "week:2026-W11") }
    #expect(try posts().count { $0.status == .skipped } == 3)
    #expect(throws: PostError.status(1, .published, wanted: .approved)) {
      try take(.approve, "1")
    }
  }

  @Test func `a copy takes the planned time, leaves the skipped, and keeps the tie`() throws {
    try firm.post("Tie", on: "facebook,x", at: "2026-03-11 12:00")
    let copies = try firm.plan().copyPosts(["^text:zzz"], to: "+1w").report.changed
    #expect(Set(copies.map(\.plannedAt)) == ["2026-03-17T09:00", "2026-03-18T12:00"])
    #expect(copies.count == 4, "without the skipped one")
    let tied = copies.filter { $0.text == "Tie" }
    #expect(tied.count == 2 && tied.allSatisfy { $0.group == tied[0].id })
    let alone = try firm.plan().copyPosts(["4"], to: "+2w").report.changed
    #expect(alone[0].group == nil)
  }
}
