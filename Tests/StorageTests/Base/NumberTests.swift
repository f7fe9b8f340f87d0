import Foundation
import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct NumberTests {
  private let file: PlanFile

  init() throws { file = try PlanFile() }

  @Test func `numbers are never used again`() throws {
    let channel = try file.plan.addChannel(.facebook)
    for _ in 1...3 { _ = try file.plan.addPost("a", on: [channel]) }
    try file.plan.delete(file.plan.all(Post.self), by: author)
    #expect(try file.opened().addPost("b", on: [channel])[0].id == ID(4))
    #expect(throws: PlanFileError.noSuch(.post, 3)) { try file.plan.post(ID(3)) }
  }

  @Test func `nor are those of people, audiences, campaigns and goals`() throws {
    let plan = file.plan
    let anna = try plan.addPerson("Anna")
    try plan.delete(anna, by: author)
    #expect(try plan.addPerson("Anna").id == ID(2))
    let audience = try plan.addAudience("Families")
    try plan.delete(audience, by: author)
    let second = try plan.addAudience("Families")
    #expect(second.id == ID(2))
    try plan.delete(plan.addCampaign("Easter", for: [second]), by: author)
    #expect(try plan.addCampaign("Easter", for: [second]).id == ID(2))
  }

  @Test func `a failed change uses up no number`() throws {
    let plan = file.plan
    _ = try plan.addPerson("Anna")
    #expect(throws: PlanFileError.nameTaken("Anna")) { try plan.addPerson("Anna") }
    #expect(try plan.addPerson("Ben").id == ID(2))
  }

  @Test func `posts made together share the first one's number`() throws {
    let plan = file.plan
    let channels = try [Network.facebook, .x, .xing].map { try plan.addChannel($0) }
    let alone = try plan.addPost("a", on: [channels[0]])
    #expect(alone[0].group == nil)
    let together = try plan.addPost("b", on: channels)
    #expect(together.map(\.id.number) == [2, 3, 4])
    #expect(together.allSatisfy { $0.group == ID(2) })
    #expect(try plan.posts(numbered: [ID(4), ID(2)]) == [together[2], together[0]])
  }

  @Test func `copies are drafts with numbers of their own`() throws {
    let plan = file.plan
    let post = try plan.addPost("a", on: [plan.addChannel(.x)])[0]
    let copies = try plan.copy(
      [(post, to: "2026-03-10T09:00"), (post, to: "2026-03-17T09:00")], by: author)
    #expect(copies.map(\.id.number) == [2, 3])
    #expect(try plan.all(Post.self) == [post] + copies)
  }

  /// Each of two opens the plan and writes a hundred posts; SQLite makes them take turns.
  @Test func `two who write at once lose nothing`() throws {
    let channel = try file.plan.addChannel(.facebook)
    let results = Results<String>()
    DispatchQueue.concurrentPerform(iterations: 2) { writer in
      results.add(
        Result {
          let plan = try file.opened()
          for number in 1...100 { _ = try plan.addPost("\(writer)/\(number)", on: [channel]) }
          return ""
        })
    }
    #expect(results.all.compactMap { try? $0.get() }.count == 2)
    let posts = try file.plan.all(Post.self)
    #expect(Set(posts.map(\.text)).count == 200)
    #expect(posts.map(\.id.number).sorted() == Array(1...200))
  }

  @Test func `two who change one post at once both leave their mark`() throws {
    let post = try file.plan.addPost("a", on: [file.plan.addChannel(.x)])[0]
    let results = Results<String>()
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      results.add(
        Result {
          let plan = try file.opened()
          for _ in 1...20 {
            _ = try plan.update([post.id], by: author) { post in
              var longer = post
              longer.text += "b"
              return longer
            }
          }
          return ""
        })
    }
    #expect(try file.plan.post(post.id).text == "a" + String(repeating: "b", count: 40))
  }

  @Test func `a post deleted meanwhile does not come back by an edit`() throws {
    let post = try file.plan.addPost("a", on: [file.plan.addChannel(.x)])[0]
    try file.opened().delete([post], by: author)
    #expect(throws: PlanFileError.noSuch(.post, post.id.number)) {
      try file.plan.update([post.id], by: author) { try $0.skipped() }
    }
    #expect(try file.plan.all(Post.self).isEmpty)
  }
}
