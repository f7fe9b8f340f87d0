import Evaluation
import Planning
import TestSupport

/// An experiment of eight weeks with its posts, seen after its end or at another moment.
struct ExperimentSample {
  let experiment: Experiment
  private(set) var posts: [MeasuredPost] = []
  private(set) var arms: [PostID: Int] = [:]

  /// When the last day's posts are a week old.
  static let judged: Instant = "2026-05-03T22:00:00Z"

  init(metric: Metric = .linkClicks, on channel: Channel? = nil) throws {
    experiment = try Sample.experiment(metric: metric, on: channel)
  }

  /// The numbers of the posts of both arms, each on a day of its own: no week has one of each.
  init(usual: [Int], new: [Int]) throws {
    try self.init()
    for (arm, values) in [usual, new].enumerated() {
      for (place, value) in values.enumerated() {
        try add(value, arm: arm, out: ("2026-03-02" as Day).adding(days: place + 28 * arm))
      }
    }
  }

  /// - Parameter value: read ten days later; nil was never read.
  mutating func add(
    _ value: Int?, arm: Int, out day: Day, readAfter days: Int = 10, isPaid: Bool = false
  ) throws {
    let out = noon(day)
    try add(
      Sample.measured(
        posts.count + 1, publishedAt: out, readAt: noon(day.adding(days: days)), isPaid: isPaid,
        value.map { [experiment.metric: $0] } ?? [:]), arm: arm)
  }

  mutating func add(_ post: MeasuredPost, arm: Int) throws {
    posts.append(post)
    arms[post.id] = arm
  }

  func result(at now: Instant = judged) -> ExperimentResult {
    ExperimentResult(experiment, posts: posts, arms: arms, in: .berlin, at: now)
  }
}
