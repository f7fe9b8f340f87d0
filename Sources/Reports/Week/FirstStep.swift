package import Planning

/// What a plan without a post lacks first.
package enum FirstStep: String, CaseIterable, Encodable, Sendable {
  case everything, channel, campaign, slot, post

  /// - Parameter day: today.
  package func remedy(on day: Day) -> Remedy {
    switch self {
    case .everything: .setUp
    case .channel: .add(.channel)
    case .campaign: .add(.campaign)
    case .slot: .add(.slot)
    case .post: .fillWeek(Week(containing: day))
    }
  }
}
