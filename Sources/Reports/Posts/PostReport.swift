package import Planning

/// What posts are shown by beside themselves: the plan's clock, how it tags links, how long a post usually
/// takes the firm, and who is responsible where a post names nobody.
package struct PostContext: Sendable {
  package let zone: PlanZone
  package let links: LinkScheme?
  package let usualMinutes: UsualMinutes
  package let owners: Owners

  package init(
    in zone: PlanZone, links: LinkScheme? = nil, usualMinutes: UsualMinutes = UsualMinutes(),
    owners: Owners = Owners()
  ) {
    self.zone = zone
    self.links = links
    self.usualMinutes = usualMinutes
    self.owners = owners
  }
}

/// One post as it is shown, and as scripts read it.
package struct PostReport: Encodable, Equatable, Sendable {
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
  /// As it goes out: tagged as the plan says.
  @OrNull package private(set) var link: String?
  package let media: [MediumReport]
  /// Who is responsible, and what says so: the post itself, its campaign or its channel.
  @OrNull package private(set) var owner: String?
  @OrNull package private(set) var ownerBy: Owners.Origin?
  package let paid: Bool
  package let risk: Risk
  /// The idea that it was made from.
  @OrNull package private(set) var idea: IdeaID?
  @OrNull package private(set) var series: OccurrenceReport?
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
  /// What is read before a click on "more"; nil where the network shows all of it.
  @OrNull package private(set) var shownText: String?
  /// Its length as the network counts, and the limit.
  package let length: Int
  package let limit: Int
  package let metrics: [String: ReadingReport]

  package init(_ measured: MeasuredPost, in context: PostContext) {
    let post = measured.post
    let zone = context.zone
    let link = post.outgoingLink(context.links)
    let outgoing = post.outgoingText(context.links)
    let textLimit = post.channel.network.textLimit(for: post.channel.kind)
    id = post.id
    network = post.channel.network
    channel = post.channel.name
    origin = post.origin
    status = post.status
    text = post.text
    format = post.format
    media = post.media.map(MediumReport.init)
    paid = post.isPaid
    risk = post.risk
    minutes = post.plannedMinutes(context.usualMinutes)
    length = textLimit.counting.length(of: outgoing)
    outgoingText = outgoing
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
    self.link = link
    idea = post.idea
    series = post.occurrence.map(OccurrenceReport.init)
    let owner = context.owners.owner(of: post)
    self.owner = owner?.person.name
    ownerBy = owner?.by
    group = post.group
    url = post.url
    externalId = post.externalID
    let visible = post.channel.network.visibleText(
      of: post.outgoingBody(context.links), kind: post.channel.kind)
    shownText = visible.isFolded ? String(visible.shown) : nil
    composer =
      post.channel.network.retiredSince == nil
      ? post.channel.network.composerLink(text: post.outgoingBody(context.links), link: link) : nil
  }

  package init(_ post: Post, in context: PostContext) {
    self.init(MeasuredPost(post: post, readings: [:]), in: context)
  }
}
