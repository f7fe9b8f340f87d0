package import Planning

/// How sure an answer is; no other words are used for it.
package enum Certainty: String, CaseIterable, Codable, Sendable {
  case tooLittleData, noDifference, hint, supported

  /// By the probability that chance alone does as much: supported up to 0.05, a hint up to 0.20.
  package init(p: Double) {
    self = p <= 0.05 ? .supported : p <= 0.20 ? .hint : .noDifference
  }

  package var name: Wording {
    switch self {
    case .tooLittleData: Wording(de: "zu wenig Daten", en: "too little data")
    case .noDifference: Wording(de: "kein Unterschied erkennbar", en: "no difference visible")
    case .hint: Wording(de: "Hinweis", en: "hint")
    case .supported: Wording(de: "belegt", en: "supported")
    }
  }
}

extension Certainty: Comparable {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
