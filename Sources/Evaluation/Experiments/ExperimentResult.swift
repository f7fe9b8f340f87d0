package import Planning

/// What an experiment says at a moment: nothing before its end, since whoever looks early sees
/// chance and stops when it suits.
package struct ExperimentResult: Sendable {
  package let experiment: Experiment
  /// In the order of the calendar.
  package let trials: [ExperimentTrial]
  /// The first moment at which it is judged: all posts that could go out in time are old enough.
  package let judgedFrom: Instant
  /// nil before that.
  package let comparison: ArmComparison?
  package let verdict: ExperimentVerdict

  /// - Parameter arms: of the posts, by their place.
  package init(
    _ experiment: Experiment, posts: [MeasuredPost], arms: [PostID: Int], in zone: PlanZone,
    at now: Instant
  ) {
    self.experiment = experiment
    trials = posts.compactMap { post in
      arms[post.id].map {
        ExperimentTrial(post, arm: $0, in: experiment, zone: zone, now: now)
      }
    }.sorted { $0.place(in: zone) < $1.place(in: zone) }
    judgedFrom = experiment.judgedFrom(in: zone)
    guard judgedFrom <= now else {
      comparison = nil
      verdict = .running
      return
    }
    comparison = ArmComparison(trials)
    let verdict = comparison?.verdict ?? .notDecidable
    let isDoubtful = experiment.hasWeekdaysApart(trials.filter { $0.state == .measured }, in: zone)
    self.verdict = verdict == .supported && isDoubtful ? .hint : verdict
  }

  package var isOver: Bool { verdict != .running }

  /// The posts of an arm that have a value.
  package func measured(_ arm: Int) -> [Double] {
    trials.filter { $0.arm == arm }.compactMap(\.value)
  }

  package func trials(of arm: Int) -> [ExperimentTrial] { trials.filter { $0.arm == arm } }

  /// How many measured posts both arms together lack for a verdict.
  package var lacking: Int {
    [0, 1].reduce(0) { $0 + max(ArmComparison.fewestAnArm - measured($1).count, 0) }
  }
}

extension ExperimentTrial {
  fileprivate func place(in zone: PlanZone) -> (WallTime, PostID) {
    (post.calendarTime(in: zone) ?? WallTime(ordinalMinutes: 0), post.id)
  }
}

extension Experiment {
  /// When a post of the last day is old enough.
  package func judgedFrom(in zone: PlanZone) -> Instant {
    CalendarSpan(from: period.to, through: period.to, in: zone).end
      .adding(seconds: channel.network.maturityHours * 3600)
  }
}
