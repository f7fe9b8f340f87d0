package import Evaluation
package import Planning

/// A number of a campaign as a whole that is to be counted, with the last one that is known.
package struct CampaignNumberReport: Encodable, Equatable, Sendable {
  package let campaign: String
  package let metric: Metric
  @OrNull package private(set) var last: ReadingReport?
  /// Of money, which is in its cents.
  package let currency: String

  package init(_ count: CampaignNumber, currency: String, in zone: PlanZone) {
    campaign = count.campaign.name.text
    metric = count.metric
    self.currency = currency
    last = count.last.map { ReadingReport($0, in: zone) }
  }
}
