/// What rules look at beside the post itself.
package struct CheckContext: Sendable {
  /// Now, in the plan's time.
  package let now: WallTime
  package let channels: [ChannelID: Channel]
  package let campaigns: [CampaignID: Campaign]
  let owners: Owners
  /// Which of them run on which day.
  let calendarOfCampaigns: CampaignCalendar
  /// Every open post of the channels in question, by channel in the order of time, the checked ones
  /// included: thousands are checked at once, and each looks at its neighbours only.
  private let openPosts: [ChannelID: [(minutes: Int, id: PostID)]]
  /// The networks on which a campaign has posts that are open or out.
  private let campaignNetworks: [CampaignID: Set<Network>]
  /// How links are tagged as they go out.
  package let links: LinkScheme?
  /// Holidays and the firm's own days.
  package let calendar: PlanCalendar
  /// What the disk says of the files that the checked posts name; a file that is not there has none.
  package let mediaFiles: [String: MediaFile]

  package init(
    now: WallTime, channels: [Channel], campaigns: [Campaign], openPosts: [Post],
    campaignPosts: [Post] = [], links: LinkScheme? = nil,
    calendar: PlanCalendar = PlanCalendar(), mediaFiles: [String: MediaFile] = [:]
  ) {
    self.links = links
    self.calendar = calendar
    self.mediaFiles = mediaFiles
    self.now = now
    self.channels = Dictionary(channels.map { ($0.id, $0) }) { first, _ in first }
    self.campaigns = Dictionary(campaigns.map { ($0.id, $0) }) { first, _ in first }
    owners = Owners(campaigns, channels)
    calendarOfCampaigns = CampaignCalendar(campaigns)
    self.openPosts = Dictionary(grouping: openPosts, by: \.channel.id).mapValues { posts in
      posts.compactMap { post in post.plannedAt.map { ($0.ordinalMinutes, post.id) } }
        .sorted { $0 < $1 }
    }
    campaignNetworks = (openPosts + campaignPosts).reduce(into: [:]) { networks, post in
      if let id = post.campaign?.id { networks[id, default: []].insert(post.channel.network) }
    }
  }

  /// Another open post of the channel that stands less than so many minutes from a post.
  func neighbour(of post: Post, within minutes: Int) -> PostID? {
    guard let time = post.plannedAt?.ordinalMinutes, let there = openPosts[post.channel.id] else {
      return nil
    }
    var (low, high) = (0, there.count)
    while low < high {
      let middle = (low + high) / 2
      if there[middle].minutes > time - minutes { high = middle } else { low = middle + 1 }
    }
    return there[low...].prefix { $0.minutes < time + minutes }.first { $0.id != post.id }?.id
  }

  /// The networks of a post's campaign, its own included.
  func networks(besides post: Post) -> Set<Network> {
    (post.campaign.flatMap { campaignNetworks[$0.id] } ?? []).union([post.channel.network])
  }
}
