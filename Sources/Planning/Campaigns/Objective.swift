/// What a campaign is for.
package enum Objective: String, CaseIterable, Codable, Sendable {
  case awareness, acquisition, relationship, launch

  package var name: Wording {
    switch self {
    case .awareness: Wording(de: "Bekanntheit", en: "awareness")
    case .acquisition: Wording(de: "Neukunden", en: "new customers")
    case .relationship: Wording(de: "Kundenbeziehungen", en: "customer relationships")
    case .launch: Wording(de: "Produkteinführung", en: "product launch")
    }
  }

  /// What shows on a network that the objective is being reached: the primary metric first, then at
  /// most two secondary ones. A network without figures of its own follows Facebook for consumers
  /// and LinkedIn for business customers.
  package func metrics(on network: Network) -> [Metric] {
    switch (self, network) {
    case (.awareness, .facebook): [.reach, .shares]
    case (.awareness, .linkedin): [.impressions, .newFollowers]
    case (.awareness, .x): [.impressions, .shares]
    case (.awareness, .xing): [.profileVisits, .contactRequests]
    case (.acquisition, .facebook): [.leads, .linkClicks]
    case (.acquisition, .linkedin): [.leads, .contactRequests, .clicks]
    case (.acquisition, .x): [.linkClicks]
    case (.acquisition, .xing): [.contactRequests, .messages]
    case (.relationship, .facebook): [.comments, .responseMinutes]
    case (.relationship, .linkedin): [.comments, .messages]
    case (.relationship, .x): [.comments, .responseMinutes]
    case (.relationship, .xing): [.messages, .contactRequests]
    case (.launch, .facebook): [.linkClicks, .sales]
    case (.launch, .linkedin): [.clicks, .leads]
    case (.launch, .x): [.linkClicks, .shares]
    case (.launch, .xing): [.contactRequests, .messages]
    case (.acquisition, .instagram): [.leads, .profileVisits]
    case (.launch, .instagram): [.profileVisits, .sales]
    case (_, let other):
      metrics(on: other.suits.contains(.b2b) ? .linkedin : .facebook)
    }
  }
}
