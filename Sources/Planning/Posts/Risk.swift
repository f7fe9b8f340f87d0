/// How much harm a post could do to the firm's name.
package enum Risk: String, CaseIterable, Encodable, Sendable {
  case low, medium, high

  package var name: Wording {
    switch self {
    case .low: Wording(de: "gering", en: "low")
    case .medium: Wording(de: "mittel", en: "medium")
    case .high: Wording(de: "hoch", en: "high")
    }
  }
}
