/// What a campaign is for.
package enum Objective: String, CaseIterable, Encodable, Sendable {
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
  /// most two secondary ones.
  package func metrics(on network: Network) -> [Metric] {
    let model: Network = network.suits.contains(.b2b) ? .linkedin : .facebook
    return network.objectiveMetrics[self] ?? model.objectiveMetrics[self] ?? []
  }
}
