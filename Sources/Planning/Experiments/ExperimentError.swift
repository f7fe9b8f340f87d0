/// What the rules of experiments refuse.
package enum ExperimentError: Refusal, Equatable {
  case blank(Experiment.Statement)
  /// Not exactly two different ones.
  case arms([String])
  /// The network does not count it of posts, or it is no count; what it counts is named.
  case notCounted(Metric, Network, offered: [Metric])
  /// Its last day is past.
  case over(String, Day)

  case taken(PostID, by: String)
  case elsewhere(PostID, String, channel: String)
  /// None of the channels of a new post is the experiment's.
  case channelMissing(String, channel: String)
  case outside(PostID, String, Period)
  /// It went out before it had an arm: whoever knows its numbers could choose.
  case out(PostID)
  case skipped(PostID)
  case paid(PostID)
  /// Its arm is a format, and another was asked for, or comes with its files.
  case otherFormat(PostID, String, turn: PostFormat, given: PostFormat)

  case notIn(PostID, String)
  /// It went out with its arm, and stays.
  case outAlready(PostID, String)
}
