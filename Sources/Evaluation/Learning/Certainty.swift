/// How sure an answer is; no other words are used for it.
package enum Certainty: String, CaseIterable, Codable, Sendable {
  case tooLittleData, noDifference, hint, supported

  /// By the probability that chance alone does as much: supported up to 0.05, a hint up to 0.20.
  package init(p: Double) {
    self = p <= 0.05 ? .supported : p <= 0.20 ? .hint : .noDifference
  }
}

extension Certainty: Comparable {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
