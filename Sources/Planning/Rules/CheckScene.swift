/// What rules look at beside the post itself.
package struct CheckScene: Sendable {
  /// Now, in the plan's time.
  package let now: WallTime
  package let channels: [ChannelID: Channel]
  package let campaigns: [CampaignID: Campaign]
  /// Every open post of the channels in question, the checked ones included.
  package let openPosts: [Post]

  /// Posts of the campaigns in question that are open or out.
  package let campaignPosts: [Post]
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
    self.campaignPosts = campaignPosts
    self.now = now
    self.channels = Dictionary(channels.map { ($0.id, $0) }) { first, _ in first }
    self.campaigns = Dictionary(campaigns.map { ($0.id, $0) }) { first, _ in first }
    self.openPosts = openPosts
  }
}
