package import Planning

/// A bakery's plan in March 2026, one value of each kind; a test names only what it is about.
package enum Sample {
  package static func person(
    _ number: Int = 1, _ name: String = "Anna", minutes: Int? = 120
  ) throws -> Person {
    Person(
      id: ID(number), name: try Name(name),
      minutesPerWeek: try minutes.map { try Effort(minutes: $0) })
  }

  package static func audience(
    _ number: Int = 1, _ name: String = "Families", _ segment: Segment = .b2c,
    networks: [Network]? = nil
  ) throws -> Audience {
    try Audience(
      id: ID(number), name: try Name(name), segment: segment, description: nil,
      networks: networks ?? segment.networks)
  }

  package static func channel(
    _ number: Int = 1, _ network: Network = .facebook, name: String? = nil,
    kind: ChannelKind? = nil, owner: Person? = nil, imprint: String? = nil
  ) throws -> Channel {
    try Channel(
      id: ID(number), network: network, name: Name(name ?? network.name),
      kind: kind ?? network.kinds[0], owner: owner?.reference, imprint: imprint)
  }

  package static func campaign(
    _ number: Int = 1, _ name: String = "Easter", _ objective: Objective = .awareness,
    audiences: [Audience]? = nil, from: Day = "2026-03-02", to: Day = "2026-03-29",
    owner: Person? = nil, state: CampaignState = .draft
  ) throws -> Campaign {
    try Campaign(
      id: ID(number), name: Name(name), objective: objective,
      audiences: try audiences ?? [audience()], period: Period(from: from, to: to),
      owner: owner?.reference, deputy: nil, budget: Budget(money: nil, minutes: nil),
      state: state)
  }

  package static func goal(
    _ metric: Metric = .linkClicks, target: Double = 40, startValue: Double? = nil,
    on network: Network? = nil, due: Day = "2026-03-29"
  ) throws -> Goal {
    try Goal(
      id: ID(1), campaign: ID(1), metric: metric, network: network, startValue: startValue,
      target: target, due: due)
  }

  package static func post(
    _ number: Int = 1, on channel: Channel? = nil, text: String = "Fresh bread",
    plannedAt: WallTime? = "2026-03-03T09:00", publishedAt: Instant? = nil,
    status: PostStatus? = nil, campaign: Campaign? = nil, owner: Person? = nil,
    arm: Post.Arm? = nil, format: PostFormat = .text, link: String? = nil, isPaid: Bool = false,
    minutes: Int? = nil
  ) throws -> Post {
    Post(
      id: ID(number), channel: Post.Place(try channel ?? self.channel()),
      campaign: campaign?.reference, owner: owner?.reference,
      origin: plannedAt == nil ? .adopted : .planned, plannedAt: plannedAt,
      publishedAt: publishedAt, status: status ?? (publishedAt == nil ? .draft : .published),
      text: text, format: format, link: link, isPaid: isPaid,
      minutes: try minutes.map { try Effort(minutes: $0) }, arm: arm)
  }

  /// A post that went out, with the values of some metrics read at one moment.
  package static func measured(
    _ number: Int = 1, on channel: Channel? = nil, publishedAt: Instant,
    readAt: Instant? = nil, isPaid: Bool = false, _ values: [Metric: Int] = [:]
  ) throws -> MeasuredPost {
    let read = readAt ?? publishedAt.adding(seconds: 8 * 86_400)
    return MeasuredPost(
      post: try post(number, on: channel, publishedAt: publishedAt, isPaid: isPaid),
      readings: values.mapValues { [Reading(value: $0, observedAt: read, source: .manual)] })
  }
}
