extension Network {
  /// XING no longer lets tools write, so what files it takes is observed. The page of numbers leads on
  /// to those of a page or a profile.
  package static let xing = Network(
    id: "xing", name: "XING", sign: "Xi", hue: .green, suits: [.b2b],
    reason: Wording(
      de: "Hier sind Geschäftskunden im deutschsprachigen Raum; gezählt wird von Hand.",
      en: "Business customers of the German-speaking countries are here; you count by hand."),
    limits: [
      .page: TextLimit(length: 400, counting: .utf16),
      .businessPage: TextLimit(length: 2000, counting: .utf16),
      .profile: TextLimit(length: 420, counting: .utf16),
      .group: TextLimit(length: 10_000, counting: .utf16),
    ],
    metrics: [
      .linkClicks, .reactions, .comments, .shares, .contactRequests, .profileVisits, .messages,
    ],
    metricsToLog: [.linkClicks, .reactions, .comments, .contactRequests, .messages],
    channelMetrics: [
      .followers, .newFollowers, .profileVisits, .contactRequests, .messages, .mentions,
      .responseMinutes,
    ],
    objectiveMetrics: [
      .awareness: [.profileVisits, .contactRequests], .acquisition: [.contactRequests, .messages],
      .relationship: [.messages, .contactRequests], .launch: [.contactRequests, .messages],
    ],
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(
      page: "https://www.xing.com/", sharing: "https://www.xing.com/spi/shares/new?url="),
    numbersPage: "https://www.xing.com/",
    asOf: Day(year: 2026, month: 11, day: 1),
    hashtags: .plainText, links: .withCard,
    media: MediaLimits(
      choices: [MediaLimits.Choice(kinds: [.image, .animation], most: 1, trust: .observed)],
      otherKinds: .observed, advisedSize: PixelSize(width: 1200, height: 630)))
}
