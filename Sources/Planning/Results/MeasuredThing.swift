/// What numbers are entered for.
package enum MeasuredThing: Sendable {
  case post(Post)
  case channel(Channel)
  case campaign(Campaign)

  package var subject: Subject {
    switch self {
    case .post(let post): .post(post.id)
    case .channel(let channel): .channel(channel.reference)
    case .campaign(let campaign): .campaign(campaign.reference)
    }
  }

  package var name: String { subject.name }

  /// - Throws: `MetricError` where it has no such number.
  package func check(_ metric: Metric) throws {
    switch self {
    case .post(let post): try metric.check(for: post)
    case .channel(let channel): try metric.check(for: channel)
    case .campaign: try metric.checkForCampaign()
    }
  }
}
