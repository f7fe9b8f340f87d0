import GRDB
package import Planning

extension PlanSnapshot {
  /// Every experiment, in the order in which they came.
  package func experiments() throws -> [Experiment] {
    try all(
      """
      SELECT experiment.*, channel.name AS channelName, channel.network AS network,
        channel.kind AS channelKind, campaign.name AS campaignName FROM experiment
      JOIN channel ON channel.id = experiment.channel
      LEFT JOIN campaign ON campaign.id = experiment.campaign
      ORDER BY experiment.id
      """
    ) { row in
      try Experiment(
        id: row.id(), name: Name(row.text("name")), hypothesis: row.text("hypothesis"),
        varies: row.text("varies"), arms: ["usualArm", "newArm"].map { try Name(row.text($0)) },
        metric: row.parsed("metric") { Metric.named($0) },
        channel: Post.Place(
          id: row.id("channel"), name: row.text("channelName"), network: row.network(),
          kind: row.word("channelKind")),
        campaign: row.reference("campaign", name: "campaignName"),
        period: Period(from: row.day("fromDay"), to: row.day("toDay")))
    }
  }

  /// The posts of an experiment, each with the place of its arm in the experiment's arms.
  package func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    let arms: [(PostID, Int)] = try all(
      "SELECT post, arm FROM experimentPost WHERE experiment = ?", [experiment.number]
    ) { (try $0.id("post"), try $0.int("arm")) }
    return Dictionary(uniqueKeysWithValues: arms)
  }
}

extension PlanChange {
  /// - Throws: `PlanFileError.nameTaken`, and what `make` throws.
  package func addExperiment(
    _ make: (ExperimentID) throws -> Experiment
  ) throws -> Experiment {
    let experiment = try make(ID(nextNumber(in: "experiment")))
    try write(
      [
        "id": experiment.id.number, "name": experiment.name.text,
        "hypothesis": experiment.hypothesis, "varies": experiment.varies,
        "usualArm": experiment.arms[0].text, "newArm": experiment.arms[1].text,
        "metric": experiment.metric.name, "channel": experiment.channel.id.number,
        "campaign": experiment.campaign?.id.number,
        "fromDay": experiment.period.from.description, "toDay": experiment.period.to.description,
      ], to: "experiment")
    return experiment
  }

  /// Its posts stay, without their arms.
  package func delete(_ experiment: Experiment) throws {
    try delete(experiment.id, named: experiment.name.text, from: "experiment")
  }

  /// Deals posts to the arms in turn; those that have an arm of this experiment keep it.
  /// - Throws: `ExperimentError`, `PlanFileError.noSuchPost`.
  package func deal(_ posts: [PostID], to experiment: Experiment) throws {
    let arms = try snapshot.experimentPosts(of: experiment.id)
    let turns = try arms.map { post, arm in
      Experiment.Turn(
        at: try snapshot.post(post).plannedAt ?? WallTime(ordinalMinutes: 0), arm: arm)
    }
    let dealt = try experiment.dealt(posts.map { try snapshot.post($0) }, beside: turns)
    for (post, arm) in dealt.sorted(by: { $0.key < $1.key }) {
      try write(
        [
          "id": nextNumber(in: "experimentPost"), "experiment": experiment.id.number,
          "post": post.number, "arm": arm,
        ], to: "experimentPost")
    }
  }

  /// Deals the one of some new posts that stands on the experiment's channel.
  /// - Returns: all of them as they are then.
  /// - Throws: `ExperimentError.channelMissing` where none does.
  func deal(_ posts: [Post], to experiment: Experiment) throws -> [Post] {
    let there = posts.filter { $0.channel.id == experiment.channel.id }.map(\.id)
    guard !there.isEmpty else {
      throw ExperimentError.channelMissing(
        experiment.name.text, channel: experiment.channel.name)
    }
    try deal(there, to: experiment)
    return try posts.map { try snapshot.post($0.id) }
  }

  /// Takes a post out that has not gone out yet.
  /// - Throws: `ExperimentError.notIn`, `.outAlready`, `PlanFileError.noSuchPost`.
  package func unassign(_ post: PostID, from experiment: Experiment) throws {
    try experiment.checkLeaving(snapshot.post(post))
    try db.execute(sql: "DELETE FROM experimentPost WHERE post = ?", arguments: [post.number])
  }
}
