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
  /// No audience is found on the network of a new channel; the first one that there is, with its networks.
  case networkWithoutAudience(Network, AudienceReport)
  /// Where an audience of this kind is found.
  case segment(Segment)
  /// An ended campaign still has so many posts in the plan.
  case stillPlanned(campaign: String, posts: Int)
  /// A campaign was closed; its review tells how it went.
  case evaluated(campaign: String)
  /// Posts whose text was cut to what their networks take.
  case shortened([Post.Place.Named])
  /// Posts from whose text a link was cut off.
  case linkCutOff([Post.Place.Named])
  /// Posts that had words of their own, which a text for all that are tied together took the place of.
  case ownTextReplaced([Post.Place.Named])
  case occasions(added: Int, changed: Int, same: Int)
  case skippedEvent(SkippedEvent)
  /// How many events repeat in a way that is not understood: they come in once.
  case notExpanded(Int)
  /// A post was recorded as published though something spoke against it.
  case publishedDespite(PostID, PublishingConcern)
  /// Posts are of the pillar that their slots are kept for; nobody said it.
  case pillarOfSlot(String, [PostID])
  /// Posts are for a campaign; nobody said it.
  case joined(campaign: String, [PostID], as: JoinReason)
  /// Posts are for no campaign, since several run on their days.
  case severalRun([String])
  /// What went along with something that was deleted, nobody having been asked; cents are in the plan's
  /// currency. Where it was only tried, it would go along.
  case lost(Losses, currency: String, isDone: Bool)
  /// What a campaign is measured by became different after it had begun.
  case goalMoved(campaign: String)
  /// From now on somebody has to say who is at work; everybody's names.
  case severalPeople([String])
}

/// Why a post is for a campaign that nobody named.
package enum JoinReason: Equatable, Sendable {
  /// It is the only one that runs on its day.
  case running
  /// Its slot is kept for it.
  case slot
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
