/// Where a campaign stands in its life.
package enum CampaignState: String, CaseIterable, Encodable, Sendable {
  case draft, running, ended, evaluated

  package var name: Wording {
    switch self {
    case .draft: Wording(de: "Entwurf", en: "draft")
    case .running: Wording(de: "läuft", en: "running")
    case .ended: Wording(de: "beendet", en: "ended")
    case .evaluated: Wording(de: "ausgewertet", en: "evaluated")
    }
  }
}
