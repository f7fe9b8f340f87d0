import GRDB
package import Planning

extension Experiment: Stored {
  package static let table = StoredTable<Experiment>(
    "experiment",
    [
      "name": { $0.name.text }, "hypothesis": { $0.hypothesis }, "varies": { $0.varies },
      "usualArm": { $0.arms[0].text }, "newArm": { $0.arms[1].text },
      "metric": { $0.metric.name }, "channel": { $0.channel.id.number },
      "campaign": { $0.campaign?.id.number }, "fromDay": { $0.period.from.description },
      "toDay": { $0.period.to.description },
    ])

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), name: row.name(), hypothesis: row.text(), varies: row.text(),
      arms: [row.name(), row.name()], metric: row.metric(), channel: row.channelPlace(),
      campaign: row.referenceIfAny(), period: row.period())
  }
}

/// That a post was dealt to an arm.
struct ExperimentPost: Stored {
  let id: ID<ExperimentPost>
  let experiment: ExperimentID
  let post: PostID
  /// The place of the arm in the experiment's arms.
  let arm: Int

  static let table = StoredTable<ExperimentPost>(
    "experimentPost",
    [
      "experiment": { $0.experiment.number }, "post": { $0.post.number }, "arm": { $0.arm },
    ])

  init(id: ID<ExperimentPost>, experiment: ExperimentID, post: PostID, arm: Int) {
    self.id = id
    self.experiment = experiment
    self.post = post
    self.arm = arm
  }

  init(row: StoredRow) throws {
    try self.init(id: row.id(), experiment: row.id(), post: row.id(), arm: row.int())
  }
}

extension PlanSnapshot {
  /// The posts of an experiment, each with the place of its arm in the experiment's arms.
  package func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    let dealt: [ExperimentPost] = try all(where: "experiment = \(experiment.number)")
    return Dictionary(uniqueKeysWithValues: dealt.map { ($0.post, $0.arm) })
  }

  /// A post in an experiment stays what its arm says.
  /// - Throws: `ExperimentError.otherFormat`.
  package func checkFormat(of post: Post) throws {
    guard let dealt = post.arm, let experiment = try value(dealt.experiment.id),
      let arm = experiment.arms.firstIndex(where: { $0.text == dealt.name })
    else { return }
    _ = try experiment.fitted(post, toArm: arm, given: post.format)
  }
}

extension PlanChange {
  /// Deals posts to the arms in turn; those that have an arm of this experiment keep it. Where the arms
  /// are formats, each post gets that of its arm.
  /// - Parameter format: what somebody asked for.
  /// - Throws: `ExperimentError`, `PlanFileError.noSuch`.
  package func deal(
    _ posts: [PostID], to experiment: Experiment, given format: PostFormat? = nil
  ) throws {
    let arms = try snapshot.experimentPosts(of: experiment.id)
    let turns = try arms.map { post, arm in
      Experiment.Turn(
        at: try snapshot.post(post).plannedAt ?? WallTime(ordinalMinutes: 0), arm: arm)
    }
    let dealt = try experiment.dealt(posts.map { try snapshot.post($0) }, beside: turns)
    for (post, arm) in dealt.sorted(by: { $0.key < $1.key }) {
      let fitted = try experiment.fitted(snapshot.post(post), toArm: arm, given: format)
      try update(fitted)
      try add { ExperimentPost(id: $0, experiment: experiment.id, post: post, arm: arm) }
    }
  }

  /// Deals the one of some new posts that stands on the experiment's channel.
  /// - Throws: `ExperimentError.channelMissing` where none does.
  func deal(_ posts: [Post], to experiment: Experiment, given format: PostFormat?) throws {
    let there = posts.filter { $0.channel.id == experiment.channel.id }.map(\.id)
    guard !there.isEmpty else {
      throw ExperimentError.channelMissing(
        experiment.name.text, channel: experiment.channel.name)
    }
    try deal(there, to: experiment, given: format)
  }

  /// Takes a post out that has not gone out yet.
  /// - Throws: `ExperimentError.notIn`, `.outAlready`, `PlanFileError.noSuch`.
  package func unassign(_ post: PostID, from experiment: Experiment) throws {
    try experiment.checkLeaving(snapshot.post(post))
    try delete(snapshot.all(where: "post = \(post.number)") as [ExperimentPost])
  }
}
