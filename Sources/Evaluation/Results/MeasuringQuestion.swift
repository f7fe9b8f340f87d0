package import Planning

/// One number that a walk through what is due asks for.
package struct MeasuringQuestion: Sendable {
  package let thing: MeasuredThing
  package let metric: Metric
  /// The last total before the walk; nil while nothing was measured.
  package let last: Reading?

  package init(about thing: MeasuredThing, _ metric: Metric, last: Reading?) {
    self.thing = thing
    self.metric = metric
    self.last = last
  }

  package var subject: Measurement.Subject { Measurement.Subject(thing.subject) }
}

extension MeasuringRound {
  /// A question for each number, in the order of the walk.
  /// - Parameter goals: of the campaigns whose posts are asked about.
  package func questions(at moment: Instant, for goals: [Goal]) -> [MeasuringQuestion] {
    posts.flatMap { questions(about: $0, at: moment, for: goals) }
      + channels.map { MeasuringQuestion(about: .channel($0.channel), .followers, last: $0.last) }
      + campaigns.map { MeasuringQuestion(about: .campaign($0.campaign), $0.metric, last: $0.last) }
      + olderPosts.flatMap { questions(about: $0, at: moment, for: goals) }
  }

  /// The few numbers of a post that its network shows and that are worth the time, and those that a
  /// goal of its campaign needs.
  private func questions(
    about post: MeasuredPost, at moment: Instant, for goals: [Goal]
  ) -> [MeasuringQuestion] {
    let network = post.post.channel.network
    let needed = goals.filter { $0.counts(post.post) }.flatMap {
      network.furtherMetrics(for: $0.metric)
    }
    return (network.metricsToLog + needed).distinct.map { metric in
      MeasuringQuestion(
        about: .post(post.post), metric,
        last: post.readings[metric]?.last { $0.observedAt <= moment })
    }
  }
}

extension Goal {
  /// Whether a post's numbers come to it.
  fileprivate func counts(_ post: Post) -> Bool {
    post.campaign?.id == campaign && (network.map { $0 == post.channel.network } ?? true)
  }
}

extension Network {
  /// What it tells of a post and a metric needs, beyond what is asked of every post; empty where the
  /// metric follows from that.
  fileprivate func furtherMetrics(for metric: Metric) -> [Metric] {
    let known = Dictionary(uniqueKeysWithValues: metricsToLog.map { ($0, 1) })
    guard metric.isOfPosts, !metric.isDerived || metric.value(from: known) == nil else { return [] }
    return metric.measured.filter { metrics.contains($0) && !metricsToLog.contains($0) }
  }
}
