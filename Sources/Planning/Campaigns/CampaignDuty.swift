/// What a campaign waits for.
package enum CampaignDuty: String, CaseIterable, Encodable, Sendable {
  /// Its days are over, and it still runs.
  case end
  /// It has ended, and nobody has kept what it taught.
  case evaluate
  /// It runs, and no post of it is to come.
  case planPosts
}

extension Campaign {
  /// - Parameter hasOpenPosts: whether a post of it is still to go out.
  /// - Returns: nil where it goes on by itself.
  package func duty(on day: Day, hasOpenPosts: Bool) -> CampaignDuty? {
    switch state {
    case .draft, .evaluated: nil
    case .ended: .evaluate
    case .running where period.to < day: .end
    case .running: hasOpenPosts || day < period.from ? nil : .planPosts
    }
  }
}
