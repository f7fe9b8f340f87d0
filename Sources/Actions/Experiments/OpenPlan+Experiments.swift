import Evaluation
package import Planning
package import Reports
import Storage

/// A new experiment, as a person typed it.
package struct ExperimentRequest {
  package var name: String
  package var hypothesis: String
  package var varies: String
  /// What is usual, then what is new.
  package var arms: [String]
  package var metric: Metric
  package var channel: String
  package var campaign: String?
  /// nil is today.
  package var from: String?
  package var until: String

  package init(
    _ name: String, hypothesis: String, varies: String, arms: [String], metric: Metric,
    channel: String, until: String
  ) {
    self.name = name
    self.hypothesis = hypothesis
    self.varies = varies
    self.arms = arms
    self.metric = metric
    self.channel = channel
    self.until = until
  }
}

extension OpenPlan {
  package func experiments() throws -> [ExperimentReport] {
    try read { snapshot in
      try snapshot.all(Experiment.self).map { try report(on: $0, in: snapshot) }
    }
  }

  /// Those that can be judged, and could not four weeks ago.
  package func finishedExperiments() throws -> [FinishedExperiment] {
    try read(finishedExperiments)
  }

  func finishedExperiments(in snapshot: PlanSnapshot) throws -> [FinishedExperiment] {
    try snapshot.all(Experiment.self).filter { experiment in
      let judged = zone.day(of: experiment.judgedFrom(in: zone))
      return judged <= today && today < judged.adding(days: FinishedExperiment.daysShown)
    }.map(FinishedExperiment.init)
  }

  package func experiment(_ name: String) throws -> ExperimentReport {
    try read { try report(on: $0.experiment(named: name), in: $0) }
  }

  package func addExperiment(_ request: ExperimentRequest) throws -> ChangeReport<ExperimentReport>
  {
    try change { change in
      let snapshot = change.snapshot
      let name = try Name(request.name)
      let arms = try request.arms.map { try Name($0) }
      let channel = Post.Place(try snapshot.channel(named: request.channel))
      let campaign = try request.campaign.map { try snapshot.campaign(named: $0).reference }
      let period = try period(from: request.from ?? today.description, to: request.until)
      let experiment = try change.add { id in
        let experiment = try Experiment(
          id: id, name: name, hypothesis: request.hypothesis, varies: request.varies, arms: arms,
          metric: request.metric, channel: channel, campaign: campaign, period: period)
        try experiment.checkOpen(on: today)
        return experiment
      }
      return changed([try report(on: experiment, in: snapshot)])
    }
  }

  /// Deals posts to the arms in turn.
  /// - Parameter typed: numbers or a filter.
  package func assign(
    _ typed: [String], to name: String
  ) throws -> ChangeReport<ExperimentReport> {
    try change { change in
      let experiment = try change.snapshot.experiment(named: name)
      let posts = try posts(typed, in: change.snapshot).map(\.id)
      try change.deal(posts, to: experiment)
      return changed([try report(on: experiment, in: change.snapshot)])
    }
  }

  /// Takes a post out that has not gone out yet.
  package func unassign(
    _ post: PostID, from name: String
  ) throws -> ChangeReport<ExperimentReport> {
    try change { change in
      let experiment = try change.snapshot.experiment(named: name)
      try change.unassign(post, from: experiment)
      return changed([try report(on: experiment, in: change.snapshot)])
    }
  }

  func report(on experiment: Experiment, in snapshot: PlanSnapshot) throws -> ExperimentReport {
    var filter = PostFilter()
    filter.channels.wanted = [experiment.channel.id]
    let posts = try snapshot.measuredPosts(filter)
    let result = ExperimentResult(
      experiment, posts: posts, arms: try snapshot.experimentPosts(of: experiment.id), in: zone,
      at: now)
    let outlook = ExperimentOutlook(
      experiment, trials: result.trials, channel: posts, in: zone, at: now)
    return ExperimentReport(result, outlook: outlook, in: zone)
  }
}

extension Deleting where Report == ExperimentReport {
  package static func experiment(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.experiment, named: name)
    } telling: { (experiment: Experiment, snapshot, plan) in
      try plan.report(on: experiment, in: snapshot)
    }
  }
}
