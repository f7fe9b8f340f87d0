import GRDB
import Planning
import Reports
import Storage
import TestSupport
import Testing

@Suite struct ExperimentTests {
  private let file: PlanFile
  private let channel: Channel
  private let experiment: Experiment

  init() throws {
    file = try PlanFile()
    let channel = try file.plan.addChannel(.facebook)
    self.channel = channel
    experiment = try file.plan.add(by: author) { id in
      try Self.experiment(id, "Pictures", on: channel)
    }
  }

  private static func experiment(
    _ id: ExperimentID, _ name: String, on channel: Channel, campaign: Campaign? = nil
  ) throws -> Experiment {
    try Experiment(
      id: id, name: Name(name), hypothesis: "A 'picture'\nbrings \"clicks\".", varies: "format",
      arms: [Name("text, plain"), Name("image \"🥨\"")], metric: .linkClicks,
      channel: Post.Place(channel), campaign: campaign?.reference,
      period: Period(from: "2026-03-02", to: "2026-04-26"))
  }

  private func posts(_ days: String...) throws -> [Post] {
    try days.flatMap { day in
      try file.plan.addPost(day, on: [channel], at: WallTime(day + "T09:00") ?? "2026-03-03T09:00")
    }
  }

  @Test func `comes back as it was set up`() throws {
    let campaign = try file.plan.addCampaign("Easter", for: [file.plan.addAudience("Families")])
    let other = try file.plan.add(by: author) { id in
      try Self.experiment(id, "Times", on: channel, campaign: campaign)
    }
    #expect(try file.opened().all(Experiment.self) == [experiment, other])
    #expect(throws: PlanFileError.nameTaken("Times")) {
      try file.plan.add(by: author) { try Self.experiment($0, "Times", on: channel) }
    }
  }

  @Test func `deals posts in turn, and posts know their arm`() throws {
    let posts = try posts("2026-03-10", "2026-03-03", "2026-03-05")
    let first = try file.plan.assign(posts.map(\.id), to: experiment, by: author)
    #expect(first == [posts[1].id: 0, posts[2].id: 1, posts[0].id: 1])
    let more = try self.posts("2026-03-12")
    let all = try file.plan.assign(
      more.map(\.id) + [posts[0].id], to: experiment, by: author)
    #expect(all == first.merging([more[0].id: 0]) { $1 })
    let plan = try file.opened()
    #expect(try plan.experimentPosts(of: experiment.id) == all)
    #expect(
      try plan.post(more[0].id).arm
        == Post.Arm(of: experiment.reference, name: "text, plain"))
    #expect(try plan.post(self.posts("2026-03-13")[0].id).arm == nil)
  }

  @Test func `a post that cannot take part keeps all others out`() throws {
    let posts = try posts("2026-03-03", "2026-05-05")
    #expect(throws: ExperimentError.self) {
      try file.plan.assign(posts.map(\.id), to: experiment, by: author)
    }
    #expect(try file.plan.experimentPosts(of: experiment.id).isEmpty)
    #expect(throws: PlanFileError.noSuch(.post, 99)) {
      try file.plan.assign([ID(99)], to: experiment, by: author)
    }
  }

  @Test func `a new post is dealt its arm in the same change`() throws {
    let x = try file.plan.addChannel(.x)
    let posts = try file.plan.add(
      NewPost(
        text: "a", on: [x, channel], at: "2026-03-03T09:00", experiment: experiment), by: author,
      in: .berlin)
    #expect(posts.map(\.arm?.name) == [nil, "text, plain"])
    #expect(throws: ExperimentError.channelMissing("Pictures", channel: "Facebook")) {
      try file.plan.add(
        NewPost(text: "b", on: [x], at: "2026-03-03T09:00", experiment: experiment), by: author,
        in: .berlin)
    }
    #expect(try file.plan.all(Post.self).count == 2)
  }

  @Test func `a copy is a post of its own, in no experiment`() throws {
    let post = try posts("2026-03-03")[0]
    _ = try file.plan.assign([post.id], to: experiment, by: author)
    let copy = try file.plan.copy([(file.plan.post(post.id), "2026-03-10T09:00")], by: author)
    #expect(copy.map(\.arm) == [nil])
  }

  @Test func `a post leaves while it is planned only`() throws {
    let posts = try posts("2026-03-03", "2026-03-05")
    _ = try file.plan.assign(posts.map(\.id), to: experiment, by: author)
    _ = try file.plan.update([posts[0].id], by: author) {
      try $0.published(at: "2026-03-03T08:00:00Z", url: nil)
    }
    #expect(throws: ExperimentError.outAlready(posts[0].id, "Pictures")) {
      try file.plan.unassign(posts[0].id, from: experiment, by: author)
    }
    #expect(
      try file.plan.unassign(posts[1].id, from: experiment, by: author) == [posts[0].id: 0])
    #expect(throws: ExperimentError.notIn(posts[1].id, "Pictures")) {
      try file.plan.unassign(posts[1].id, from: experiment, by: author)
    }
  }

  @Test func `goes without its posts, and they without it`() throws {
    let posts = try posts("2026-03-03", "2026-03-05")
    _ = try file.plan.assign(posts.map(\.id), to: experiment, by: author)
    try file.plan.delete([posts[0]], by: author)
    #expect(try file.plan.experimentPosts(of: experiment.id) == [posts[1].id: 1])
    #expect(throws: PlanFileError.inUse("Facebook")) { try file.plan.delete(channel, by: author) }
    try file.plan.delete(experiment, by: author)
    #expect(
      try file.plan.all(Experiment.self).isEmpty && file.plan.all(Post.self).map(\.arm) == [nil])
    #expect(throws: PlanFileError.brokenReference) {
      try file.plan.assign([posts[1].id], to: experiment, by: author)
    }
  }

  @Test(arguments: [
    "UPDATE experiment SET usualArm = newArm", "UPDATE experiment SET metric = 'charm'",
    "UPDATE experiment SET hypothesis = ' '", "UPDATE experiment SET metric = 'followers'",
  ])
  func `values that no Takt would write are damage`(sql: String) throws {
    try file.edit { try $0.execute(sql: sql) }
    let error = #expect(throws: PlanFileError.self) { try file.opened().all(Experiment.self) }
    guard case .damaged? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try file.opened().diagnosis().unreadable.contains { $0.hasPrefix("experiment ") })
  }
}
