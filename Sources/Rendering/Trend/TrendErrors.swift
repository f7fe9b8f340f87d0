package import Evaluation
import Planning

extension TrendError: WordedError {
  package var text: ErrorText {
    switch self {
    case .noSum(let metric):
      ErrorText(
        "trend.noSum", .refused,
        de: """
          \(metric.name) lässt sich nicht über Wochen zusammenzählen. Nennen Sie, was gezählt wird, \
          etwa \(metric.countedInstead).
          """,
        en: """
          \(metric.name) cannot be added up over weeks. Name something that is counted, such as \
          \(metric.countedInstead).
          """)
    case .twoPlaces(let network, let channel):
      ErrorText(
        "trend.twoPlaces", .usage, remedy: .enter(.onePlace),
        de: "Entweder das Netzwerk \(network) oder der Kanal \(channel), nicht beides.",
        en: "Either the network \(network) or the channel \(channel), not both.")
    }
  }
}

extension Metric {
  /// What a rate is computed from; what to count instead of a time.
  fileprivate var countedInstead: String {
    let counted = parts.filter(\.hasTrend).map(\.name)
    return (counted.isEmpty ? [Metric.interactions.name] : counted).joined(separator: ", ")
  }
}
