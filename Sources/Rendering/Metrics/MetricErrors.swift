package import Planning

extension MetricError: WordedError {
  package var text: ErrorText {
    switch self {
    case .notOfPosts(let metric):
      ErrorText(
        "metric.notOfPosts", .refused,
        de: """
          \(metric.name) ist keine Zahl einzelner Beiträge; lernen lässt sich etwa aus interactions, \
          linkClicks oder leads.
          """,
        en: """
          \(metric.name) is no number of single posts; there is something to learn from interactions, \
          linkClicks or leads.
          """)
    case .notOffered(let metric, let network, let offered):
      ErrorText(
        "metric.notOffered", .refused,
        de: """
          \(network.name) zeigt „\(metric.wording.german)“ (\(metric.name)) dort nicht. Es \
          gibt: \(offered.names).
          """,
        en: """
          \(network.name) does not show “\(metric.wording.english)” (\(metric.name)) \
          there. There are: \(offered.names).
          """
      )
    case .notOfKind(let metric, let network, let kind, let told):
      ErrorText(
        "metric.notOfKind", .refused, remedy: told.first.map { .addChannelOfKind($0, on: network) },
        de: """
          „\(metric.wording.german)“ (\(metric.name)) gibt es auf \(network.name) nicht bei der Art \
          „\(kind.name.german)“, nur bei: \(told.map(\.name.german).joined(separator: ", ")).
          """,
        en: """
          On \(network.name) there is no “\(metric.wording.english)” (\(metric.name)) for the kind \
          “\(kind.name.english)”, only for: \(told.map(\.name.english).joined(separator: ", ")).
          """)
    case .notOfCampaign(let metric):
      ErrorText(
        "metric.notOfCampaign", .refused,
        de: """
          „\(metric.name)“ gehört zu Beiträgen oder Kanälen. Für eine Kampagne gibt es: \
          \(Metric.all.filter(\.isCampaignLevel).names).
          """,
        en: """
          “\(metric.name)” belongs to posts or channels. For a campaign there are: \
          \(Metric.all.filter(\.isCampaignLevel).names).
          """
      )
    case .derived(let metric, let parts):
      ErrorText(
        "metric.derived", .refused,
        de: """
          „\(metric.name)“ rechnet Takt selbst aus. Geben Sie die Teile ein: \
          \(parts.map(\.name).joined(separator: ", ")).
          """,
        en: """
          Takt computes “\(metric.name)” itself. Enter its parts: \
          \(parts.map(\.name).joined(separator: ", ")).
          """
      )
    }
  }
}
