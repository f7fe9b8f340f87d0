/// What a campaign may cost; nil is "not stated".
package struct Budget: Hashable, Sendable {
  package var money: Money?
  /// Working time in whole minutes, 0 to 600 000 (10 000 hours).
  package private(set) var minutes: Int?

  /// - Throws: `CampaignError.budgetOutOfRange`.
  package init(money: Money?, minutes: Int?) throws(CampaignError) {
    if let minutes, !(0...600_000).contains(minutes) {
      throw CampaignError.budgetOutOfRange(minutes: minutes)
    }
    self.money = money
    self.minutes = minutes
  }
}
