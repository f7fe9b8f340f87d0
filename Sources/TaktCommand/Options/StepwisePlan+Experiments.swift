import Evaluation
import Planning
import Rendering
import Reports
import Storage

/// What the experiment commands share.
extension StepwisePlan {
  func experiment(named text: String) throws -> Experiment {
    try NameSearch(.experiment, among: repository.experiments()) { $0.name.text }.find(text)
  }

  /// - Parameter arms: of the posts, by their place; in a dry run they are not in the file.
  func report(on experiment: Experiment, arms: [PostID: Int]? = nil) throws -> ExperimentReport {
    let arms = try arms ?? repository.experimentPosts(of: experiment.id)
    var filter = PostFilter()
    filter.channels.wanted = [experiment.channel.id]
    let posts = try measuredPosts(filter)
    let result = ExperimentResult(experiment, posts: posts, arms: arms, in: zone, at: now)
    let outlook = ExperimentOutlook(
      experiment, trials: result.trials, channel: posts, in: zone, at: now)
    return ExperimentReport(result, outlook: outlook, in: zone)
  }

  func show(changed experiment: Experiment, arms: [PostID: Int]) throws {
    let report = ChangeReport(
      [try report(on: experiment, arms: arms)], dryRun: options.dryRun)
    try options.show(report) { $0.assigned($1, settings.currency.code) }
  }
}
