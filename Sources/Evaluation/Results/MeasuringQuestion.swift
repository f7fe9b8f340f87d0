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
  package func questions(at moment: Instant) -> [MeasuringQuestion] {
    posts.flatMap { questions(about: $0, at: moment) }
      + channels.map { MeasuringQuestion(about: .channel($0.channel), .followers, last: $0.last) }
      + olderPosts.flatMap { questions(about: $0, at: moment) }
  }

  /// The few numbers of a post that its network shows and that are worth the time.
  private func questions(about post: MeasuredPost, at moment: Instant) -> [MeasuringQuestion] {
    post.post.channel.network.metricsToLog.map { metric in
      MeasuringQuestion(
        about: .post(post.post), metric,
        last: post.readings[metric]?.last { $0.observedAt <= moment })
    }
  }
}
