/// What working time went into.
package enum Activity: String, CaseIterable, Encodable, Sendable {
  case idea, text, picture, approval, dialogue, evaluation

  package var name: Wording {
    switch self {
    case .idea: Wording(de: "Idee", en: "idea")
    case .text: Wording(de: "Text", en: "text")
    case .picture: Wording(de: "Bild", en: "picture")
    case .approval: Wording(de: "Freigabe", en: "approval")
    case .dialogue: Wording(de: "Dialog", en: "dialogue")
    case .evaluation: Wording(de: "Auswertung", en: "evaluation")
    }
  }
}
