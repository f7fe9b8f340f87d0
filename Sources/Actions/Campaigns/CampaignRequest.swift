package import Planning

/// A new campaign, as a person typed it.
package struct CampaignRequest {
  package var name: String
  package var objective: Objective
  package var audiences: [String]
  package var from: String
  package var to: String
  package var owner: String?
  package var deputy: String?
  package var money: Money?
  package var minutes: Int?

  package init(
    _ name: String, _ objective: Objective, for audiences: [String], from: String, to: String
  ) {
    self.name = name
    self.objective = objective
    self.audiences = audiences
    self.from = from
    self.to = to
  }
}

/// What of a campaign is to become different, as a person typed it; nil stays, `none` and nil inside
/// take away.
package struct CampaignRevision {
  package var name: String?
  package var objective: Objective?
  /// None given means that they stay.
  package var audiences: [String] = []
  package var from: String?
  package var to: String?
  package var owner: String?
  package var deputy: String?
  package var money: Money??
  package var minutes: Int??

  package init() {}

  var isEmpty: Bool {
    let texts = [name, from, to, owner, deputy, audiences.first]
    return texts.allSatisfy { $0 == nil } && objective == nil && money == nil && minutes == nil
  }
}
