import Foundation
import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct DryRunTests {
  @Test func `a dry run shows what would be, and changes no byte`() throws {
    let file = try PlanFile.full()
    let bytes = try file.bytes
    let dry = try file.opened(isDryRun: true)
    let person = try dry.addPerson("Carla")
    #expect(person.id == ID(3))
    let post = try #require(try dry.all(Post.self).first)
    _ = try dry.update([post.id], by: author) { try $0.submitted() }
    try dry.delete([post], by: author)
    let channel = try #require(try dry.all(Channel.self).first)
    let posts = try (0..<100).map { number in
      try dry.addPost(String(repeating: "long \(number) ", count: 100), on: [channel])
    }
    #expect(Set(posts.flatMap { $0 }.map(\.id)).count == 1)
    #expect(try dry.all(Person.self).count == 2)
    #expect(try file.bytes == bytes)
    #expect(try file.folder.content == ["plan.takt"])
  }

  @Test func `reading changes no byte`() throws {
    let file = try PlanFile.full()
    let bytes = try file.bytes
    let plan = try file.opened()
    _ = try plan.settings()
    _ = (
      try plan.all(Person.self), try plan.all(Audience.self), try plan.all(Channel.self),
      try plan.all(Goal.self)
    )
    let campaign = try #require(try plan.all(Campaign.self).first)
    _ = (try plan.efforts(of: campaign.id), try plan.measurements(of: campaign.id))
    _ = (try plan.all(Post.self), try plan.measurements(ofPosts: PostFilter()))
    _ = (try plan.all(Lesson.self), try plan.lessonUses(of: campaign.id))
    _ = (try plan.all(Feedback.self), try plan.feedback(of: campaign.id), try plan.bookedEfforts())
    try plan.takeImports(hashes: ["a"], by: author) { _, _ in }
    #expect(throws: PlanFileError.noSuch(.post, 99)) { try plan.post(ID(99)) }
    #expect(throws: PlanFileError.noSuch(.goal, 99)) { try plan.goal(ID(99)) }
    #expect(throws: PlanFileError.noSuch(.lesson, 99)) { try plan.lesson(ID(99)) }
    #expect(try file.bytes == bytes)
    #expect(try file.folder.content == ["plan.takt"])
  }

  @Test func `a change that fails half-way leaves the plan as it was`() throws {
    let file = try PlanFile.full()
    let bytes = try file.bytes
    let post = try #require(try file.plan.all(Post.self).first)
    #expect(throws: PlanFileError.noSuch(.post, 99)) {
      try file.plan.update([post.id, ID(99)], by: author) { try $0.submitted() }
    }
    #expect(throws: PostError.alreadyPublished(post.id)) {
      try file.plan.update([post.id], by: author) {
        try $0.published(at: author.at, url: nil).published(at: author.at, url: nil)
      }
    }
    #expect(throws: TextError.notText) {
      try file.plan.update([post.id], by: author) { post in
        var broken = post
        broken.url = "a\u{0}b"
        return broken
      }
    }
    #expect(throws: PlanFileError.nameTaken("Ben's")) { try file.plan.addPerson("Ben's") }
    #expect(try file.bytes == bytes)
  }

  @Test func `publishing books the working time with it, or does neither`() throws {
    let file = try PlanFile()
    let post = try file.plan.addPost("a", on: [file.plan.addChannel(.x)])[0]
    let publication = Publication(
      of: post.id, at: author.at, on: "2026-03-03", url: "https://x.com/1",
      effort: try Effort(minutes: 25))
    let published = try file.plan.publish(publication, by: author)
    #expect(published.status == .published && published.publishedAt == author.at)
    #expect(try file.opened().post(post.id) == published)
    let effort = { try file.inspect { try Int.fetchAll($0, sql: "SELECT minutes FROM effort") } }
    #expect(try effort() == [25])
    #expect(throws: PostError.alreadyPublished(post.id)) {
      try file.plan.publish(publication, by: author)
    }
    #expect(try effort() == [25])
  }

  @Test func `every change is told once, with who made it and in which words`() throws {
    let file = try PlanFile()
    let anna = try file.plan.addPerson("Anna")
    let words = "takt person edit Anna --name \"A'\n🥨\""
    var renamed = anna
    renamed.name = try Name("Annie")
    let author = Author(person: anna.id, at: "2026-03-04T08:00:00Z", words: words)
    try file.plan.change(by: author) { try $0.update(renamed) }
    let last = try #require(
      try file.inspect { try Row.fetchOne($0, sql: "SELECT * FROM change ORDER BY number DESC") })
    #expect(last["person"] == 1 && last["words"] == words)
    #expect(last["at"] == ("2026-03-04T08:00:00Z" as Instant).seconds)
    #expect(try file.inspect { try Int.fetchOne($0, sql: "SELECT count(*) FROM change") } == 3)
  }
}
