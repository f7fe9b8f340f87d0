import Evaluation
import Planning

/// One number that a walk asks for.
struct LogQuestion {
  let thing: LogEntry.Thing
  let metric: Metric
  /// The last total before the walk; nil while nothing was measured.
  let last: Reading?

  var subject: Subject { thing.subject }
}

extension MeasuringRound {
  /// A question for each number, in the order of the walk.
  func questions(at moment: Instant) -> [LogQuestion] {
    posts.flatMap { questions(about: $0, at: moment) }
      + channels.map {
        LogQuestion(thing: .channel($0.channel), metric: .followers, last: $0.last)
      } + olderPosts.flatMap { questions(about: $0, at: moment) }
  }

  /// The few numbers of a post that its network shows and that are worth the time.
  private func questions(about post: MeasuredPost, at moment: Instant) -> [LogQuestion] {
    post.post.channel.network.metricsToLog.map { metric in
      LogQuestion(
        thing: .post(post.post), metric: metric,
        last: post.readings[metric]?.last { $0.observedAt <= moment })
    }
  }
}
