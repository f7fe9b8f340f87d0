package import Planning

/// What a campaign has cost so far: only what was booked.
package struct CampaignCost: Hashable, Sendable {
  package let minutes: Int
  /// Money spent, in cents.
  package let spentCents: Int
  /// Working time at the hourly rate plus money spent, in cents; nil without a rate while there is
  /// working time to value.
  package let totalCents: Int?

  package init(_ efforts: [EffortEntry], hourlyRate: Money?) {
    minutes = efforts.reduce(0) { $0 + ($1.minutes?.minutes ?? 0) }
    spentCents = efforts.reduce(0) { $0 + ($1.money?.cents ?? 0) }
    let spent = spentCents
    let worked = minutes
    totalCents =
      worked == 0
      ? spent
      : hourlyRate.map { spent + Int((Double(worked) * Double($0.cents) / 60).rounded()) }
  }

  /// Full cost of one result in cents: undefined, not zero, where there is none.
  package func cents(per results: Double) -> Double? {
    guard results > 0, let totalCents, totalCents > 0 else { return nil }
    return Double(totalCents) / results
  }
}
