package import Planning

/// One post as it is shown, and as scripts read it.
package struct PostReport: Codable, Equatable, Sendable {
  package let id: PostID
  package let network: Network
  package let channel: String
  @OrNull package private(set) var campaign: String?
  @OrNull package private(set) var pillar: String?
  @OrNull package private(set) var experiment: ArmReport?
  package let origin: Post.Origin
  @OrNull package private(set) var plannedAt: WallTime?
  @OrNull package private(set) var publishedAt: Instant?
  /// Where it stands in the calendar, in the plan's time.
  @OrNull package private(set) var calendarAt: WallTime?
  package let status: PostStatus
  package let text: String
  package let format: PostFormat
  @OrNull package private(set) var link: String?
  package let media: [String]
  @OrNull package private(set) var owner: String?
  package let paid: Bool
  package let risk: Risk
  /// What it takes: the minutes stated, else the usual ones of its format.
  package let minutes: Int
  /// The number that posts made together share.
  @OrNull package private(set) var group: PostID?
  @OrNull package private(set) var url: String?
  @OrNull package private(set) var externalId: String?
  /// Where the network lets people write; nil where nothing can be written any more.
  @OrNull package private(set) var composer: String?
  /// What is to be pasted: the text, with the link where the text does not hold it.
  package let outgoingText: String
  /// Its length as the network counts, and the limit.
  package let length: Int
  package let limit: Int
  package let metrics: [String: ReadingReport]

  package init(_ measured: MeasuredPost, in zone: PlanZone) {
    let post = measured.post
    let textLimit = post.channel.network.textLimit(for: post.channel.kind)
    id = post.id
    network = post.channel.network
    channel = post.channel.name
    origin = post.origin
    status = post.status
    text = post.text
    format = post.format
    media = post.media
    paid = post.isPaid
    risk = post.risk
    minutes = post.plannedMinutes
    length = textLimit.counting.length(of: post.outgoingText)
    outgoingText = post.outgoingText
    limit = textLimit.length
    metrics = Dictionary(
      uniqueKeysWithValues: measured.latest.map { ($0.key.name, ReadingReport($0.value, in: zone)) }
    )
    campaign = post.campaign?.name
    pillar = post.pillar?.name
    experiment = post.arm.map { ArmReport(name: $0.experiment.name, arm: $0.name) }
    plannedAt = post.plannedAt
    publishedAt = post.publishedAt
    calendarAt = post.calendarTime(in: zone)
    link = post.link
    owner = post.owner?.name
    group = post.group
    url = post.url
    externalId = post.externalID
    composer =
      post.channel.network.retiredSince == nil
      ? post.channel.network.composerLink(text: post.text, link: post.link) : nil
  }

  package init(_ post: Post, in zone: PlanZone) {
    self.init(MeasuredPost(post: post, readings: [:]), in: zone)
  }
}
