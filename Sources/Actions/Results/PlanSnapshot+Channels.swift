import Evaluation
import Planning
import Storage

/// What the plan knows of channels.
extension PlanSnapshot {
  func channelMeasurements() throws -> [Channel: [Measurement]] {
    try all(Channel.self).reduce(into: [:]) { $0[$1] = try measurements(of: $1.id) }
  }

  /// How many followed each channel when somebody last counted.
  func channelFollowers(upTo moment: Instant) throws -> [ChannelFollowers] {
    let last = try lastTotals(of: .followers, upTo: moment)
    return try all(Channel.self).map { ChannelFollowers(channel: $0, last: last[$0.id]) }
  }
}
