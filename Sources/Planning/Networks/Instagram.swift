extension Network {
  /// Its numbers are in Meta Business Suite, as those of Facebook are.
  package static let instagram = Network(
    id: "instagram", name: "Instagram", sign: "Ig", hue: .magenta, suits: [.b2c],
    reason: Wording(
      de: "Für Bilder und jüngere Verbraucher; Links im Text lassen sich nicht anklicken.",
      en: "For pictures and younger consumers; links in the text cannot be clicked."),
    limits: [
      .profile: TextLimit(length: 2200, counting: .utf16),
      .page: TextLimit(length: 2200, counting: .utf16),
    ],
    metrics: [
      .impressions, .reach, .engagements, .reactions, .comments, .shares, .saves, .follows,
      .profileVisits, .videoViews, .messages,
    ],
    metricsToLog: [.reach, .reactions, .comments, .shares, .saves],
    channelMetrics: pageMetrics + [.reach, .profileVisits, .messages, .responseMinutes, .mentions],
    objectiveMetrics: [
      .acquisition: [.leads, .profileVisits], .launch: [.profileVisits, .sales],
    ],
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(page: "https://www.instagram.com/"),
    numbersPage: metaInsights,
    asOf: Day(year: 2026, month: 11, day: 1),
    fold: .characters(125), hashtags: HashtagAdvice(useful: 3...5, limit: 30),
    links: LinkHandling(isClickable: false, card: .never),
    media: MediaLimits(  // that 20 files are the most is observed, and so is the size in the feed
      choices: [
        MediaLimits.Choice(kinds: [.image, .animation, .video], most: 20, trust: .observed)
      ],
      isNeeded: true, feedSize: PixelSize(width: 1080, height: 1350)))
}
