/// What the rules of a plan refuse.
package enum PlanningError: Error, Equatable {
  case nameOutOfRange(String)
  /// A text holds the character NUL: a file that is no text was given by mistake.
  case notText
  case unknownName(ThingKind, String, near: [String])
  case ambiguousName(ThingKind, String, candidates: [String])

  case effortOutOfRange(minutes: Int)
  case moneyOutOfRange(cents: Int)
  case budgetOutOfRange(minutes: Int)
  case emptyEffort
  case unknownCurrency(String)

  case periodBackwards(from: Day, to: Day)
  case periodTooLong(from: Day, to: Day)

  case kindNotOnNetwork(ChannelKind, Network)
  case noChannelOn(Network)
  /// Nothing can be planned there; the network knows since when and what to use instead.
  case retiredNetwork(Network)

  case audienceWithoutNetwork(String)

  case campaignWithoutAudience(String)
  case campaignWithoutOwner(String)
  case campaignWithoutGoal(String)
  case campaignState(String, CampaignState, wanted: CampaignState)
  case campaignHasPosts(String, count: Int)
  case campaignWithoutLesson(String)

  /// A lesson or what somebody said: blank, or too long to be read again.
  case noteOutOfRange(characters: Int, limit: Int)
  /// A campaign cannot heed what it taught itself.
  case ownLesson(LessonID, String)
  case nothingToFollowUp(FeedbackID, FollowUp)

  case pillarHasPosts(String, count: Int)

  case targetOutOfRange(Metric, Double)
  /// It is due before the campaign begins.
  case goalBeforeCampaign(due: Day, from: Day)
  /// The network does not show it there; what it shows is named.
  case metricNotOffered(Metric, Network, offered: [Metric])
  /// It is counted of posts or channels, not of a campaign as a whole.
  case notOfCampaign(Metric)
  /// Single posts have no such number.
  case notOfPosts(Metric)
  case nothingToAddTo(Metric)
  case derivedMetric(Metric, parts: [Metric])
  case valueOutOfRange(Metric, Int)

  /// `wanted` is nil where the post was to be changed or moved.
  case postStatus(PostID, PostStatus, wanted: PostStatus?)
  case alreadyPublished(PostID)
  case emptyText
  case textTooLarge(bytes: Int)
  case notPublished(PostID)
  case observedBeforePublished(PostID, published: Day)
  case findings([Finding])
}
