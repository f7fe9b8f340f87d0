package import Planning

/// What a plan without a post lacks first.
package enum FirstStep: String, CaseIterable, Encodable, Sendable {
  case channel, campaign, slot, post

  package var remedy: Remedy {
    switch self {
    case .channel: .setUp
    case .campaign: .add(.campaign)
    case .slot: .add(.slot)
    case .post: .add(.post)
    }
  }
}
