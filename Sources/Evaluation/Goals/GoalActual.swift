package import Planning

/// What was reached of a goal so far, and what that number rests on.
package struct GoalActual: Hashable, Sendable {
  /// Where the number comes from.
  package enum Evidence: Hashable, Sendable {
    /// The sum over this many measured posts: with gaps, a lower bound.
    case posts(measured: Int)
    /// The running total entered for the campaign.
    case campaignTotal
    /// The sum of the channels' days.
    case channelDays
    /// What came in on the channels since the campaign began, by their running totals.
    case channelTotals
    /// The last reading of the channels.
    case channelLevel
    /// The median over this many mature posts.
    case medianOfPosts(count: Int)
    /// The full cost of the campaign by this many results; of none the price is a lower bound, with
    /// 95 % certainty.
    case cost(results: Double)
  }

  package let value: Double
  package let evidence: Evidence
  /// When the newest number in it was observed; of levels the oldest, since all must hold.
  package let observedAt: Instant

  package init(value: Double, evidence: Evidence, observedAt: Instant) {
    self.value = value
    self.evidence = evidence
    self.observedAt = observedAt
  }
}
