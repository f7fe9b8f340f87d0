package import Evaluation
package import Planning

/// All campaigns side by side, and the quarter.
package struct ReviewOverview: Encodable, Equatable, Sendable {
  package let asOf: Day
  package let currency: String
  package let campaigns: [CampaignStanding]
  package let quarter: QuarterReport

  package init(
    _ campaigns: [CampaignStanding], quarter: QuarterResults, currency: String, asOf: Day
  ) {
    self.asOf = asOf
    self.currency = currency
    self.campaigns = campaigns
    self.quarter = QuarterReport(quarter)
  }
}
