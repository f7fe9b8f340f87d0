package import Evaluation
package import Planning

/// A channel whose followers are to be counted, with the last number that is known.
package struct FollowersReport: Encodable, Equatable, Sendable {
  package let channel: String
  package let network: Network
  package let metric: Metric
  @OrNull package private(set) var last: ReadingReport?

  package init(_ followers: ChannelFollowers, in zone: PlanZone) {
    channel = followers.channel.name.text
    network = followers.channel.network
    metric = .followers
    last = followers.last.map { ReadingReport($0, in: zone) }
  }
}
