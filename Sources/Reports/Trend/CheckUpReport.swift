package import Evaluation
package import Planning

/// A campaign that is to be looked at again, some months after its end.
package struct CheckUpReport: Encodable, Equatable, Sendable {
  package let campaign: String
  package let months: Int
  package let day: Day
  /// What its goals count.
  package let metrics: [Metric]

  /// - Returns: nil unless a check-up waits.
  package init?(_ results: CampaignResults) {
    guard let checkUp = results.dueCheckUp else { return nil }
    campaign = results.campaign.name.text
    months = checkUp.months
    day = checkUp.day
    metrics = results.goals.map(\.metric).distinct
  }
}
