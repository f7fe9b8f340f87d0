extension Network {
  /// Half-life: Graffius 2018. The page of numbers leads on to those of a page or a profile.
  package static let linkedin = Network(
    id: "linkedin", name: "LinkedIn", sign: "Li", hue: .cyan, suits: [.b2b],
    reason: Wording(
      de: "Hier sind Geschäftskunden, auch die internationalen.",
      en: "Business customers are here, international ones too."),
    limits: [
      .page: TextLimit(length: 3000, counting: .utf16),
      .profile: TextLimit(length: 3000, counting: .utf16),
    ],
    metrics: [
      .impressions, .reach, .clicks, .linkClicks, .engagements, .reactions, .comments, .shares,
      .saves, .sends, .follows, .videoViews, .profileVisits, .contactRequests, .messages,
    ],
    metricsToLog: [.impressions, .clicks, .reactions, .comments, .shares],
    channelMetrics: pageMetrics + [
      .uniqueImpressions, .contactRequests, .messages, .responseMinutes, .mentions,
    ],
    kindsTelling: [.contactRequests: [.profile]],
    objectiveMetrics: [
      .awareness: [.impressions, .newFollowers], .acquisition: [.leads, .contactRequests, .clicks],
      .relationship: [.comments, .messages], .launch: [.clicks, .leads],
    ],
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(
      page: "https://www.linkedin.com/feed/?shareActive=true",
      sharing: "https://www.linkedin.com/sharing/share-offsite/?url="),
    numbersPage: "https://www.linkedin.com/feed/",
    postPage: PostPage(
      address: "https://www.linkedin.com/feed/update/", idBeginning: "urn:li:", idMarks: idMarks),
    asOf: Day(year: 2026, month: 11, day: 1),
    fold: .characters(210, lines: 3), hashtags: HashtagAdvice(useful: 3...5),
    links: LinkHandling(isClickable: true, card: .hiddenByMedia),
    media: MediaLimits(  // that 20 pictures are the most is observed
      choices: [
        MediaLimits.Choice(kinds: [.image, .animation], most: 20, trust: .observed),
        MediaLimits.Choice(kinds: [.video], most: 1),
        MediaLimits.Choice(kinds: [.document], most: 1),
      ],
      oneChoice: .documented, leastWidth: 200, advisedSize: PixelSize(width: 1200, height: 627)))

  /// LinkedIn names one post in several ways: `urn:li:activity:1`, the same percent-encoded, and
  /// `/posts/lindner_stahl-activity-1-Ab3d`.
  private static let idMarks = ["activity", "share", "ugcPost"].flatMap { kind in
    [":", "%3A", "%3a", "-"].map { kind + $0 }
  }
}
