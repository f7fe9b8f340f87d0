import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct DeletingTests {
  private let file: PlanFile

  init() throws { file = try PlanFile.full() }

  @Test func `a post goes with its numbers and its effort`() throws {
    try file.plan.delete(file.plan.all(Post.self), by: author)
    try file.inspect { db in
      for table in ["post", "measurement", "effort"] {
        let left = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM \(table) WHERE \(table == "post" ? "true" : "post > 0")")
        #expect(left == 0, "\(table)")
      }
      let kept = try Int.fetchOne(db, sql: "SELECT count(*) FROM measurement")
      #expect(kept == 3)
    }
  }

  @Test func `a campaign goes with its goals, but not while it has posts`() throws {
    let campaign = try #require(try file.plan.all(Campaign.self).first)
    let channel = try #require(try file.plan.all(Channel.self).first)
    let post = try file.plan.addPost("b", on: [channel], campaign: campaign)
    #expect(throws: CampaignError.hasPosts("Easter", count: 1)) {
      try file.plan.delete(campaign, by: author)
    }
    try file.plan.delete(post, by: author)
    try file.plan.delete(campaign, by: author)
    #expect(try file.plan.all(Campaign.self).isEmpty && file.plan.all(Goal.self).isEmpty)
    #expect(try file.plan.all(Audience.self).count == 2)
  }

  @Test func `a pillar goes, but not while a post has it`() throws {
    let bread = try #require(try file.plan.all(Pillar.self).first)
    let channel = try #require(try file.plan.all(Channel.self).first)
    let posts = try file.plan.add(
      NewPost(text: "b", on: [channel], at: "2026-03-03T09:00", pillar: bread.reference),
      by: author, in: .berlin)
    #expect(throws: PillarError.hasPosts("Bread", count: 1)) {
      try file.plan.delete(bread, by: author)
    }
    #expect(try file.plan.postCountsByPillar() == [bread.id: 1])
    _ = try file.plan.update(posts.map(\.id), by: author) { post in
      var bare = post
      bare.pillar = nil
      return bare
    }
    try file.plan.delete(bread, by: author)
    #expect(try file.plan.postCountsByPillar().isEmpty)
    let people = try #require(try file.plan.all(Pillar.self).first)
    #expect(try file.plan.all(Pillar.self) == [people], "slots and ideas have it")
    #expect(throws: PlanFileError.inUse("People")) {
      try file.plan.delete(people, by: author)
    }
  }

  @Test func `what is still needed stays`() throws {
    let plan = file.plan
    let anna = try plan.all(Person.self)[0]
    let audience = try plan.all(Audience.self)[0]
    let channel = try plan.all(Channel.self)[0]
    #expect(throws: PlanFileError.inUse(anna.name.text)) { try plan.delete(anna, by: author) }
    #expect(throws: PlanFileError.inUse("Families")) { try plan.delete(audience, by: author) }
    #expect(throws: PlanFileError.inUse("Facebook")) { try plan.delete(channel, by: author) }
    #expect(try plan.all(Person.self).count == 2 && plan.all(Channel.self).count == 1)
  }

  @Test func `a name is taken once`() throws {
    let plan = file.plan
    #expect(throws: PlanFileError.nameTaken("Families")) { try plan.addAudience("Families") }
    #expect(throws: PlanFileError.nameTaken("Facebook")) { try plan.addChannel(.facebook) }
    #expect(throws: PlanFileError.nameTaken("Bread")) {
      try plan.add(by: author) { Pillar(id: $0, name: try Name("Bread")) }
    }
    #expect(throws: PlanFileError.nameTaken("Easter")) {
      try plan.addCampaign("Easter", for: plan.all(Audience.self))
    }
    let ben = try plan.all(Person.self)[1]
    var renamed = ben
    renamed.name = try plan.all(Person.self)[0].name
    #expect(throws: PlanFileError.nameTaken(renamed.name.text)) {
      try plan.change(by: author) { try $0.update(renamed) }
    }
  }

  @Test func `a goal goes alone`() throws {
    let plan = file.plan
    let goal = try #require(try plan.all(Goal.self).first)
    #expect(try plan.goal(goal.id) == goal)
    try plan.delete(goal, by: author)
    #expect(throws: PlanFileError.noSuch(.goal, goal.id.number)) { try plan.goal(goal.id) }
    #expect(try plan.all(Campaign.self).count == 1)
  }

  @Test func `a double row without a name is no taken name`() throws {
    let posts =
      try file.plan.addPost("a", on: [file.plan.addChannel(.linkedin)])
      + file.plan.addPost("b", on: file.plan.all(Channel.self).filter { $0.network == .linkedin })
    #expect(throws: DatabaseError.self) {
      try file.plan.update(posts.map(\.id), by: author) { post in
        var known = post
        known.externalID = "7"
        return known
      }
    }
  }

  @Test func `what points to something deleted meanwhile is refused, and says so`() throws {
    let channel = try file.plan.addChannel(.xing)
    try file.opened().delete(channel, by: author)
    #expect(throws: PlanFileError.brokenReference) { try file.plan.addPost("a", on: [channel]) }
  }
}
