extension Network {
  /// Half-life: Graffius 2022. Tools may send one video or GIF and nothing beside it; X's own apps have
  /// been seen to take up to four files of any kind since October 2022.
  package static let x = Network(
    id: "x", name: "X", sign: "X", hue: .white, suits: [.b2c, .b2b],
    reason: Wording(
      de: "Schnell und öffentlich: für Neuigkeiten und Antworten, danach ist ein Beitrag vorbei.",
      en: "Fast and public: for news and replies; then a post is over."),
    limits: [
      .profile: TextLimit(length: 280, counting: .weighted),
      .premium: TextLimit(length: 25_000, counting: .weighted),
    ],
    metrics: [
      .impressions, .linkClicks, .engagements, .reactions, .comments, .shares, .saves, .sends,
      .follows, .profileVisits, .videoViews,
    ],
    metricsToLog: [.impressions, .linkClicks, .reactions, .comments, .shares],
    channelMetrics: pageMetrics + [.profileVisits, .messages, .responseMinutes, .mentions],
    objectiveMetrics: [
      .awareness: [.impressions, .shares], .acquisition: [.linkClicks],
      .relationship: [.comments, .responseMinutes], .launch: [.linkClicks, .shares],
    ],
    maturityHours: 48, halfLifeMinutes: 24,
    composer: Composer(page: "https://x.com/intent/tweet", takesText: true),
    numbersPage: "https://x.com/i/account_analytics",
    postPage: PostPage(address: "https://x.com/i/status/", idMarks: ["/status/"]),
    asOf: Day(year: 2026, month: 11, day: 1), otherNames: ["twitter"],
    fold: Fold(limit: TextLimit(length: 280, counting: .weighted)),
    hashtags: HashtagAdvice(useful: 1...2), links: .withCard,
    media: MediaLimits(
      choices: [
        MediaLimits.Choice(kinds: [.image], most: 4, bytes: .limit(megabytes: 5)),
        MediaLimits.Choice(
          kinds: [.animation], most: 1, trust: .observed, bytes: .limit(megabytes: 15)),
        MediaLimits.Choice(
          kinds: [.video], most: 1, trust: .observed, bytes: .limit(megabytes: 512)),
      ],
      oneChoice: .observed, advisedSize: PixelSize(width: 1200, height: 675)),
    refusedScalars: ["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])
}
