package import Evaluation
package import Planning

/// What a walk through the numbers of posts, channels and campaigns came to.
package struct WalkReport: Sendable {
  /// How many of those that were due got a number.
  package struct Tally: Equatable, Sendable {
    package let done: Int
    package let due: Int

    package init(done: Int, due: Int) {
      self.done = done
      self.due = due
    }
  }

  package let posts: Tally
  package let channels: Tally
  package let campaigns: Tally
  /// Of the posts of the last 60 days, with what was entered.
  package let coverage: Coverage
  /// How long it took; nil where the clock stands still.
  package let seconds: Int?
  /// The post amid whose numbers the walk was broken off.
  package let unfinished: PostID?

  package init(
    posts: Tally, channels: Tally, campaigns: Tally, coverage: Coverage, seconds: Int?,
    unfinished: PostID?
  ) {
    self.posts = posts
    self.channels = channels
    self.campaigns = campaigns
    self.coverage = coverage
    self.seconds = seconds
    self.unfinished = unfinished
  }
}
