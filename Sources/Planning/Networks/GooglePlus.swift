extension Network {
  /// Closed: what was published there can still be kept.
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
    retiredSince: Day(year: 2019, month: 4, day: 2), asOf: Day(year: 2026, month: 11, day: 1),
    otherNames: ["google plus", "gplus"])
}
