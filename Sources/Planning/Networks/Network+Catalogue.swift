/// Limits, metrics and addresses drift: each entry says when it was true. Sources: the networks'
/// help pages and the published source of other planners; where none says how a text is counted,
/// UTF-16 units are the safe count. Half-lives of posts: Graffius 2018 (LinkedIn) and 2022
/// (Facebook, X); a network without a figure of its own takes LinkedIn's, the longest. Folds and
/// useful numbers of hashtags are what third parties observed (web pages of 2024 to 2026). The
/// pages of numbers are those that published tools open: Meta Business Suite for Facebook and
/// Instagram, X's account analytics; LinkedIn's and XING's start pages, which lead on to a page's
/// or a profile's numbers.
extension Network {
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
    channelMetrics: ofPages + [.reach, .messages, .responseMinutes, .mentions],
    maturityHours: 168, halfLifeMinutes: 50,
    composer: Composer(
      page: "https://www.facebook.com/",
      sharing: "https://www.facebook.com/sharer/sharer.php?u="),
    numbersPage: metaInsights, postPage: PostPage(address: "https://www.facebook.com/"),
    retiredSince: nil, asOf: checked,
    fold: .characters(125, desktop: 477), hashtags: HashtagAdvice(useful: 0...3),
    links: .withCard, media: .facebook)

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
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(
      page: "https://www.xing.com/", sharing: "https://www.xing.com/spi/shares/new?url="),
    numbersPage: "https://www.xing.com/",
    retiredSince: nil, asOf: checked,
    hashtags: .plainText, links: .withCard, media: .xing)

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
    channelMetrics: ofPages + [
      .uniqueImpressions, .contactRequests, .messages, .responseMinutes, .mentions,
    ],
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(
      page: "https://www.linkedin.com/feed/?shareActive=true",
      sharing: "https://www.linkedin.com/sharing/share-offsite/?url="),
    numbersPage: "https://www.linkedin.com/feed/",
    postPage: PostPage(address: "https://www.linkedin.com/feed/update/", idBeginning: "urn:li:"),
    retiredSince: nil, asOf: checked,
    fold: .characters(210, lines: 3), hashtags: HashtagAdvice(useful: 3...5),
    links: LinkHandling(isClickable: true, card: .hiddenByMedia), media: .linkedin)

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
    channelMetrics: ofPages + [.profileVisits, .messages, .responseMinutes, .mentions],
    maturityHours: 48, halfLifeMinutes: 24,
    composer: Composer(page: "https://x.com/intent/tweet", takesText: true),
    numbersPage: "https://x.com/i/account_analytics",
    postPage: PostPage(address: "https://x.com/i/status/"),
    retiredSince: nil, asOf: checked, otherNames: ["twitter"],
    fold: Fold(limit: TextLimit(length: 280, counting: .weighted)),
    hashtags: HashtagAdvice(useful: 1...2), links: .withCard, media: .x,
    refusedScalars: ["\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])

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
    channelMetrics: ofPages + [.reach, .profileVisits, .messages, .responseMinutes, .mentions],
    maturityHours: 168, halfLifeMinutes: 1440,
    composer: Composer(page: "https://www.instagram.com/"),
    numbersPage: metaInsights,
    retiredSince: nil, asOf: checked,
    fold: .characters(125), hashtags: HashtagAdvice(useful: 3...5, limit: 30),
    links: LinkHandling(isClickable: false, card: .never), media: .instagram)

  package static let googlePlus = Network(
    id: "googleplus", name: "Google+", sign: "G+", hue: .red, suits: [],
    reason: Wording(
      de: "Geschlossen; nur die Vergangenheit lässt sich festhalten.",
      en: "Closed; only the past can be kept."),
    limits: [
      .page: TextLimit(length: 100_000, counting: .utf16),
      .profile: TextLimit(length: 100_000, counting: .utf16),
    ],
    metrics: [.reactions, .comments, .shares],
    metricsToLog: [.reactions, .comments, .shares],
    channelMetrics: [.followers],
    maturityHours: 168, halfLifeMinutes: 1440, composer: Composer(page: "https://plus.google.com/"),
    numbersPage: nil,
    retiredSince: Day(year: 2019, month: 4, day: 2), asOf: checked,
    otherNames: ["google plus", "gplus"])

  private static let checked = Day(year: 2026, month: 11, day: 1)

  private static let metaInsights = "https://business.facebook.com/latest/insights"

  /// What the daily figures of a page hold on most networks.
  private static let ofPages: [Metric] = [
    .followers, .newFollowers, .unfollows, .impressions, .clicks, .linkClicks, .engagements,
    .reactions, .comments, .shares, .videoViews, .pageViews, .uniqueVisitors,
  ]
}
