import GRDB
package import Planning

/// Which post has which arm.
extension PlanRepository {
  /// The posts of an experiment, each with the place of its arm in the experiment's arms.
  package func experimentPosts(of experiment: ExperimentID) throws -> [PostID: Int] {
    try read { try fetchArms(of: experiment, in: $0) }
  }

  private func fetchArms(of experiment: ExperimentID, in db: Database) throws -> [PostID: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT post, arm FROM experimentPost WHERE experiment = ?",
      arguments: [experiment.number])
    return try Dictionary(
      uniqueKeysWithValues: rows.map { (try $0.id("post") as PostID, try $0.int("arm")) })
  }

  /// Deals posts to the arms in turn, as they are at the moment of writing; those that have an arm
  /// of this experiment keep it.
  /// - Returns: all posts of the experiment with their arms, the new ones included.
  /// - Throws: `ExperimentError`, `PlanFileError.noSuchPost`; nothing is changed then.
  package func assign(
    _ posts: [PostID], to experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(author) { db in
      try check(experiment, named: experiment.name, isAmong: fetchExperiments(in: db))
      return try deal(posts, to: experiment, in: db)
    }
  }

  /// As `assign`, as a step of a change.
  func deal(
    _ posts: [PostID], to experiment: Experiment, in db: Database
  ) throws -> [PostID: Int] {
    let arms = try fetchArms(of: experiment.id, in: db)
    let turns = try arms.map { post, arm in
      Experiment.Turn(
        at: try fetchPost(post, in: db).plannedAt ?? WallTime(ordinalMinutes: 0),
        arm: arm)
    }
    let dealt = try experiment.dealt(posts.map { try fetchPost($0, in: db) }, beside: turns)
    for (post, arm) in dealt.sorted(by: { $0.key < $1.key }) {
      try write(
        [
          "id": nextNumber(in: "experimentPost", db), "experiment": experiment.id.number,
          "post": post.number, "arm": arm,
        ], to: "experimentPost", in: db)
    }
    return arms.merging(dealt) { $1 }
  }

  /// Deals the one of some new posts that stands on the experiment's channel.
  /// - Returns: all of them as they are then.
  /// - Throws: `ExperimentError.channelMissing` where none does.
  func deal(_ posts: [Post], to experiment: Experiment, in db: Database) throws -> [Post] {
    try check(experiment, named: experiment.name, isAmong: fetchExperiments(in: db))
    let there = posts.filter { $0.channel.id == experiment.channel.id }.map(\.id)
    guard !there.isEmpty else {
      throw ExperimentError.channelMissing(
        experiment.name.text, channel: experiment.channel.name)
    }
    _ = try deal(there, to: experiment, in: db)
    return try posts.map { try fetchPost($0.id, in: db) }
  }

  /// Takes a post out that has not gone out yet.
  /// - Returns: the posts that are left, with their arms.
  /// - Throws: `ExperimentError.notIn`, `.outAlready`, `PlanFileError.noSuchPost`.
  package func unassign(
    _ post: PostID, from experiment: Experiment, by author: Author
  ) throws -> [PostID: Int] {
    try change(author) { db in
      try experiment.checkLeaving(fetchPost(post, in: db))
      try db.execute(
        sql: "DELETE FROM experimentPost WHERE post = ?", arguments: [post.number])
      return try fetchArms(of: experiment.id, in: db)
    }
  }
}
