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
    try file.plan.delete(file.plan.posts(), by: author)
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
    let campaign = try #require(try file.plan.campaigns().first)
    let channel = try #require(try file.plan.channels().first)
    let post = try file.plan.addPost("b", on: [channel], campaign: campaign)
    #expect(throws: CampaignError.hasPosts("Easter", count: 1)) {
      try file.plan.delete(campaign, by: author)
    }
    try file.plan.delete(post, by: author)
    try file.plan.delete(campaign, by: author)
    #expect(try file.plan.campaigns().isEmpty && file.plan.goals().isEmpty)
    #expect(try file.plan.audiences().count == 2)
  }

  @Test func `a pillar goes, but not while a post has it`() throws {
    let bread = try #require(try file.plan.pillars().first)
    let channel = try #require(try file.plan.channels().first)
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
    let people = try #require(try file.plan.pillars().first)
    #expect(try file.plan.pillars() == [people], "slots and ideas have it")
    #expect(throws: PlanFileError.inUse("People")) {
      try file.plan.delete(people, by: author)
    }
  }

  @Test func `what is still needed stays`() throws {
    let plan = file.plan
    let anna = try plan.persons()[0]
    let audience = try plan.audiences()[0]
    let channel = try plan.channels()[0]
    #expect(throws: PlanFileError.inUse(anna.name.text)) { try plan.delete(anna, by: author) }
    #expect(throws: PlanFileError.inUse("Families")) { try plan.delete(audience, by: author) }
    #expect(throws: PlanFileError.inUse("Facebook")) { try plan.delete(channel, by: author) }
    #expect(try plan.persons().count == 2 && plan.channels().count == 1)
  }

  @Test func `a name is taken once`() throws {
    let plan = file.plan
    #expect(throws: PlanFileError.nameTaken("Families")) { try plan.addAudience("Families") }
    #expect(throws: PlanFileError.nameTaken("Facebook")) { try plan.addChannel(.facebook) }
    #expect(throws: PlanFileError.nameTaken("Bread")) {
      try plan.addPillar(Name("Bread"), by: author)
    }
    #expect(throws: PlanFileError.nameTaken("Easter")) {
      try plan.addCampaign("Easter", for: plan.audiences())
    }
    let ben = try plan.persons()[1]
    var renamed = ben
    renamed.name = try plan.persons()[0].name
    #expect(throws: PlanFileError.nameTaken(renamed.name.text)) {
      try plan.change(by: author) { try $0.update(renamed) }
    }
  }

  @Test func `a goal goes alone`() throws {
    let plan = file.plan
    let goal = try #require(try plan.goals().first)
    #expect(try plan.goal(goal.id) == goal)
    try plan.delete(goal, by: author)
    #expect(throws: PlanFileError.noSuchGoal(goal.id)) { try plan.goal(goal.id) }
    #expect(try plan.campaigns().count == 1)
  }

  @Test func `a double row without a name is no taken name`() throws {
    let posts =
      try file.plan.addPost("a", on: [file.plan.addChannel(.linkedin)])
      + file.plan.addPost("b", on: file.plan.channels().filter { $0.network == .linkedin })
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
