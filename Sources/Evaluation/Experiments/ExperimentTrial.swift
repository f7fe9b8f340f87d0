package import Planning

/// One post of an experiment, as it counts at a moment.
package struct ExperimentTrial: Sendable, Identifiable {
  /// Why it has a value, or has none.
  package enum State: String, Encodable, Sendable {
    /// Still to go out.
    case planned
    /// It will not go out.
    case skipped
    /// Out on a day that the experiment does not cover.
    case outside
    /// Boosted since it got its arm.
    case paid
    /// Out, and too young to be judged.
    case young
    /// Old enough, and not read since.
    case unmeasured
    case measured

    /// It may still get a value.
    package var isOpen: Bool { [.planned, .young, .unmeasured].contains(self) }
  }

  package let post: Post
  /// Place in the experiment's arms.
  package let arm: Int
  package let state: State
  /// The first value that was read when the post was old enough: a later one would let older posts
  /// win. Only a measured post has one.
  package let value: Double?
  /// The day on which it went out.
  package let day: Day?

  package var id: PostID { post.id }

  package init(
    _ measured: MeasuredPost, arm: Int, in experiment: Experiment, zone: PlanZone, now: Instant
  ) {
    post = measured.post
    self.arm = arm
    day = post.publishedAt.map { zone.day(of: $0) }
    state = measured.state(in: experiment, out: day, now: now)
    value = state == .measured ? measured.firstMatureValue(of: experiment.metric, at: now) : nil
  }
}

extension MeasuredPost {
  fileprivate func state(
    in experiment: Experiment, out day: Day?, now: Instant
  ) -> ExperimentTrial.State {
    if post.isPaid { return .paid }
    guard post.status == .published, let day else {
      return post.status == .skipped ? .skipped : .planned
    }
    guard experiment.period.contains(day) else { return .outside }
    guard isMature(at: now) else { return .young }
    return firstMatureValue(of: experiment.metric, at: now) == nil ? .unmeasured : .measured
  }
}
