import GRDB
import Planning
import Reports
import TestSupport
import Testing

@testable import Storage

/// What the plan file deletes along with a thing, counted before.
@Suite struct LossesTests {
  private let file: PlanFile

  init() throws { file = try PlanFile.full() }

  /// A table that is new here needs words before anything of it is deleted unasked.
  @Test func `every table that is deleted along is told`() throws {
    let cascades = try file.plan.read { try $0.cascades() }
    #expect(Set(cascades.map(\.table)) == Set(PlanSnapshot.toldLosses.keys))
  }

  /// Those whose deletion asks where something goes along; one that is new here must ask, too.
  @Test func `only what asks takes something along`() throws {
    let cascades = try file.plan.read { try $0.cascades() }
    #expect(
      Set(cascades.map(\.owner)) == ["post", "channel", "campaign", "experiment", "lesson"])
  }

  private func losses<Thing: Stored>(with type: Thing.Type) throws -> Losses {
    let things = try file.plan.all(type)
    #expect(!things.isEmpty)
    return try file.plan.read { try $0.losses(with: things.map(\.id)) }
  }

  @Test func `a campaign takes goals, lessons and experiments along, and what lies in those`()
    throws
  {
    var expected = Losses()
    (expected.numbers, expected.minutes, expected.cents) = (1, 5, 7)
    expected.things = [.goal: 1, .lesson: 1, .experiment: 1]
    (expected.dealtPosts, expected.lessonUses) = (1, 1)
    #expect(try losses(with: Campaign.self) == expected)
  }

  @Test func `a channel takes its slots and snippets along`() throws {
    var expected = Losses()
    (expected.numbers, expected.minutes, expected.cents) = (2, 5, 7)
    expected.things = [.slot: 1, .snippet: 1]
    #expect(try losses(with: Channel.self) == expected)
  }

  @Test func `a post takes its feedback along, but its arm is no more than itself`() throws {
    var expected = Losses()
    (expected.numbers, expected.minutes, expected.cents) = (1, 5, 7)
    expected.things = [.feedback: 1]
    #expect(try losses(with: Post.self) == expected)
  }

  @Test func `an experiment and a lesson take along what was said of them`() throws {
    var dealt = Losses()
    dealt.dealtPosts = 1
    #expect(try losses(with: Experiment.self) == dealt)
    var used = Losses()
    used.lessonUses = 1
    #expect(try losses(with: Lesson.self) == used)
  }

  @Test func `what lies in nothing takes nothing along`() throws {
    #expect(try losses(with: Goal.self).isEmpty)
    #expect(try losses(with: Slot.self).isEmpty)
    #expect(try losses(with: Pillar.self).isEmpty)
  }

  /// SQLite binds 32,766 values at most, or 250,000 as some build it.
  @Test func `as many posts as there may be are counted`() throws {
    let posts = (1...250_001).map { PostID($0) }
    #expect(try file.plan.read { try $0.losses(with: posts) } == losses(with: Post.self))
  }
}
