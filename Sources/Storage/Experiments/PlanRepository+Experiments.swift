import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Every experiment, in the order in which they came.
  package func experiments() throws -> [Experiment] {
    try read(fetchExperiments)
  }

  func fetchExperiments(in db: Database) throws -> [Experiment] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT experiment.*, channel.name AS channelName, channel.network AS network,
          channel.kind AS channelKind, campaign.name AS campaignName FROM experiment
        JOIN channel ON channel.id = experiment.channel
        LEFT JOIN campaign ON campaign.id = experiment.campaign
        ORDER BY experiment.id
        """
    ).map { row in
      do {
        return try Experiment(row)
      } catch let error as ExperimentError {
        throw PlanFileError.damaged(column: String(describing: error))
      }
    }
  }

  /// - Throws: `PlanFileError.nameTaken`, and what `make` throws.
  package func addExperiment(
    by author: Author, _ make: (ExperimentID) throws -> Experiment
  ) throws -> Experiment {
    try change(author) { db in
      let experiment = try make(ID(nextNumber(in: "experiment", db)))
      try write(
        [
          "id": experiment.id.number, "name": experiment.name.text,
          "hypothesis": experiment.hypothesis, "varies": experiment.varies,
          "usualArm": experiment.arms[0].text, "newArm": experiment.arms[1].text,
          "metric": experiment.metric.name,
          "channel": experiment.channel.id.number, "campaign": experiment.campaign?.id.number,
          "fromDay": experiment.period.from.description,
          "toDay": experiment.period.to.description,
        ], to: "experiment", in: db)
      return experiment
    }
  }

  /// Its posts stay, without their arms.
  package func delete(_ experiment: Experiment, by author: Author) throws {
    try delete(experiment.id, named: experiment.name.text, from: "experiment", by: author)
  }
}

extension Experiment {
  fileprivate init(_ row: Row) throws {
    try self.init(
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
