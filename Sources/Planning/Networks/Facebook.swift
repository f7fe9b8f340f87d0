extension Network {
  /// Half-life: Graffius 2022.
  package static let facebook = Network(
    id: "facebook", name: "Facebook", sign: "Fb", hue: .blue, suits: [.b2c],
    reason: Wording(
      de: "Hier sind die meisten Verbraucher, auch die älteren.",
      en: "Most consumers are here, older ones too."),
    limits: [
      .page: TextLimit(length: 63_206, counting: .utf16),
      .profile: TextLimit(length: 63_206, counting: .utf16),
      .group: TextLimit(length: 63_206, counting: .utf16),
    ],
    metrics: [
      .impressions, .reach, .clicks, .linkClicks, .engagements, .reactions, .comments, .shares,
      .hides, .videoViews, .messages,
    ],
    metricsToLog: [.reach, .linkClicks, .reactions, .comments, .shares],
    channelMetrics: pageMetrics + [.reach, .messages, .responseMinutes, .mentions],
    objectiveMetrics: [
      .awareness: [.reach, .shares], .acquisition: [.leads, .linkClicks],
      .relationship: [.comments, .responseMinutes], .launch: [.linkClicks, .sales],
    ],
    maturityHours: 168, halfLifeMinutes: 50,
    composer: Composer(
      page: "https://www.facebook.com/",
      sharing: "https://www.facebook.com/sharer/sharer.php?u="),
    numbersPage: metaInsights,
    postPage: PostPage(
      address: "https://www.facebook.com/", idFollowsPageID: true, isNamedByQuery: true),
    asOf: Day(year: 2026, month: 11, day: 1),
    fold: .characters(125, desktop: 477), hashtags: HashtagAdvice(useful: 0...3),
    links: .withCard,
    media: MediaLimits(  // how many go into a post is not known
      choices: [
        MediaLimits.Choice(kinds: [.image], bytes: .advice(megabytes: 4)),
        MediaLimits.Choice(kinds: [.animation, .video]),
      ],
      leastWidth: 200, advisedSize: PixelSize(width: 1200, height: 630)))

  /// Meta Business Suite, of Instagram too.
  static let metaInsights = "https://business.facebook.com/latest/insights"
}
