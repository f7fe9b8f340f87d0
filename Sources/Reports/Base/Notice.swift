package import Planning

/// What is to be said beside a report: nothing went wrong, but somebody should know.
package enum Notice: Equatable, Sendable {
  /// The clock is put back over it; the first one is taken.
  case timeTwice(WallTime)
  /// Posts that a filter found and that stay as they are, with their states.
  case leftAlone([PostID], [PostStatus])
  /// The same posts elsewhere, which a change left as they are; the post that was changed, if it was one.
  case elsewhere([Post.Place.Named], of: PostID?)
  /// What a network is good for.
  case network(Network)
  /// Where an audience of this kind is found.
  case segment(Segment)
  /// An ended campaign still has so many posts in the plan.
  case stillPlanned(campaign: String, posts: Int)
  /// A campaign was closed; its review tells how it went.
  case evaluated(campaign: String)
  /// Posts whose text was cut to what their networks take.
  case shortened([Post.Place.Named])
  case occasions(added: Int, changed: Int, same: Int)
  case skippedEvent(SkippedEvent)
  /// How many events repeat in a way that is not understood: they come in once.
  case notExpanded(Int)
  /// A post was recorded as published though something spoke against it.
  case publishedDespite(PostID, PublishingConcern)
  /// From now on somebody has to say who is at work; everybody's names.
  case severalPeople([String])
}

extension Post.Place {
  /// A post's number and where it stands.
  package struct Named: Equatable, Sendable {
    package let post: PostID
    package let channel: String

    package init(_ post: Post) {
      self.post = post.id
      channel = post.channel.name
    }
  }
}
