/// How something was meant that people said.
package enum Tone: String, CaseIterable, Encodable, Sendable {
  case positive, neutral, negative

  package var name: Wording {
    switch self {
    case .positive: Wording(de: "Lob", en: "praise")
    case .neutral: Wording(de: "neutral", en: "neutral")
    case .negative: Wording(de: "Kritik", en: "criticism")
    }
  }
}
