import Evaluation
package import Planning
package import Reports
import Storage

extension OpenPlan {
  /// How a metric moves over months, and what a campaign changed about it.
  /// - Parameters:
  ///   - metric: nil is that of the newest goal with numbers.
  ///   - network: nil is every one.
  ///   - channel: nil is every one.
  ///   - campaign: nil asks for no change.
  package func trend(
    _ metric: Metric?, network: Network?, channel: String?, campaign: String?
  ) throws -> TrendReport {
    if let metric, !metric.hasTrend { throw TrendError.noSum(metric) }
    if let network, let channel {
      throw TrendError.twoPlaces(network: network.id, channel: channel)
    }
    return try read { snapshot in
      let question = TrendQuestion(
        metric: metric, network: network,
        channel: try channel.map { try snapshot.channel(named: $0) })
      let campaign = try campaign.map { try snapshot.campaign(named: $0) }
      let records = try trendRecords(in: snapshot)
      let results = try campaign.map { try self.results(of: $0, records.channels, in: snapshot) }
      let goals = try results?.goals ?? snapshot.goalsNewestFirst()
      return TrendReport(
        question.series(in: records, of: results, goals: goals), campaign: results,
        currency: settings.currency.code)
    }
  }

  private func trendRecords(in snapshot: PlanSnapshot) throws -> TrendRecords {
    var filter = PostFilter()
    filter.statuses.wanted = [.published]
    let measured = Dictionary(grouping: try snapshot.measurements(), by: \.subject.owner)
    return TrendRecords(
      channels: Dictionary(
        uniqueKeysWithValues: try snapshot.all(Channel.self).map {
          ($0, measured[.channel($0.id)] ?? [])
        }),
      campaigns: Dictionary(
        uniqueKeysWithValues: try snapshot.all(Campaign.self).map {
          ($0, measured[.campaign($0.id)] ?? [])
        }),
      posts: try snapshot.posts(filter), ofPosts: measured[.posts] ?? [], now: now, in: zone)
  }

  /// The campaigns that wait for a look back. Results are read only of those whose time for it has come.
  func dueCheckUps(in snapshot: PlanSnapshot) throws -> [CheckUpReport] {
    let open = try snapshot.all(Campaign.self).filter { campaign in
      campaign.checkUps.contains { $0.isOpen(on: today) }
    }
    guard !open.isEmpty else { return [] }
    let channels = try snapshot.channelMeasurements()
    return try open.compactMap {
      CheckUpReport(try results(of: $0, channels, in: snapshot))
    }
  }
}

/// Whose numbers a measurement is among.
private enum MeasurementOwner: Hashable {
  case channel(ChannelID)
  case campaign(CampaignID)
  case posts
}

extension Measurement.Subject {
  fileprivate var owner: MeasurementOwner {
    switch self {
    case .post: .posts
    case .channel(let id), .channelDay(let id, _): .channel(id)
    case .campaign(let id): .campaign(id)
    }
  }
}
