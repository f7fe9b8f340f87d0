import Evaluation
import Planning
import Storage

/// What was counted of channels and of campaigns.
extension PlanSnapshot {
  func channelMeasurements() throws -> [Channel: [Measurement]] {
    try all(Channel.self).reduce(into: [:]) { $0[$1] = try measurements(of: $1.id) }
  }

  /// How many followed each channel when somebody last counted.
  func channelFollowers(upTo moment: Instant) throws -> [ChannelFollowers] {
    let last = try lastTotalsOfChannels(.followers, upTo: moment)
    return try all(Channel.self).map { ChannelFollowers(channel: $0, last: last[$0.id]) }
  }

  /// What campaigns that are not evaluated yet brought when somebody last counted, where a goal is
  /// judged by it.
  func campaignNumbers(upTo moment: Instant) throws -> [CampaignNumber] {
    let goals = Dictionary(grouping: try all(Goal.self), by: \.campaign)
    var known: [Metric: [CampaignID: Reading]] = [:]
    return try all(Campaign.self).flatMap { campaign in
      try CampaignNumber.numbers(of: campaign, for: goals[campaign.id] ?? []) { metric in
        let totals =
          try known[metric] ?? lastTotalsOfCampaigns(metric, upTo: moment)
        known[metric] = totals
        return totals[campaign.id]
      }
    }
  }
}
