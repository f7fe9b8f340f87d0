/// Who is responsible for posts where they name nobody themselves: whoever owns the campaign, else the
/// channel.
package struct Owners: Sendable {
  /// What names the person.
  package enum Origin: String, CaseIterable, Encodable, Sendable {
    case post, campaign, channel
  }

  private let campaigns: [CampaignID: Reference<Person>]
  private let channels: [ChannelID: Reference<Person>]

  package init(
    campaigns: [CampaignID: Reference<Person>] = [:], channels: [ChannelID: Reference<Person>] = [:]
  ) {
    self.campaigns = campaigns
    self.channels = channels
  }

  package init(_ campaigns: [Campaign], _ channels: [Channel]) {
    self.init(
      campaigns: Dictionary(campaigns.compactMap { thing in thing.owner.map { (thing.id, $0) } }) {
        first, _ in first
      },
      channels: Dictionary(channels.compactMap { thing in thing.owner.map { (thing.id, $0) } }) {
        first, _ in first
      })
  }

  /// - Returns: nil where nobody is.
  package func owner(of post: Post) -> (person: Reference<Person>, by: Origin)? {
    if let person = post.owner { return (person, .post) }
    if let person = post.campaign.flatMap({ campaigns[$0.id] }) { return (person, .campaign) }
    return channels[post.channel.id].map { ($0, .channel) }
  }
}
