/// What something is about, as others point to it: a post, a channel or a campaign.
package enum Subject: Hashable, Sendable {
  case post(PostID)
  case channel(Reference<Channel>)
  case campaign(Reference<Campaign>)

  /// `#12`, or what the channel or the campaign is called.
  package var name: String {
    switch self {
    case .post(let id): "#\(id)"
    case .channel(let channel): channel.name
    case .campaign(let campaign): campaign.name
    }
  }
}
