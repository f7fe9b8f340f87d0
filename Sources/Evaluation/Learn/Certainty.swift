/// How sure an answer is; no other words are used for it.
package enum Certainty: String, CaseIterable, Encodable, Sendable {
  case tooLittleData, noDifference, hint, supported

  /// By the probability that chance alone does as much: supported up to 0.05, a hint up to 0.20.
  package init(p: Double) {
    self = p <= 0.05 ? .supported : p <= 0.20 ? .hint : .noDifference
  }

  /// Of an effect, by its factor too: less than 10 % either way is none that matters. Takt's own choice.
  package init(p: Double, factor: Double) {
    self = abs(factor - 1) < 0.10 ? .noDifference : Certainty(p: p)
  }
}

extension Certainty: Comparable {
  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
