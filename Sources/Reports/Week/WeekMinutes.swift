package import Evaluation
package import Planning

/// The minutes of one week: what its posts need, and what the people have.
package struct WeekMinutes: Encodable, Equatable, Sendable {
  /// A post that could be dropped so that the rest fits, and why this one.
  package struct Drop: Equatable, Sendable {
    package let post: PostID
    package let network: Network
    package let minutes: Int
    /// What tells that its network is worth least.
    package let ground: NetworkWorth.Ground

    init(_ drop: WeekCapacity.Drop) {
      post = drop.post.id
      network = drop.post.channel.network
      minutes = drop.minutes
      ground = drop.ground
    }
  }

  /// What one person has to do, and how much time for it.
  package struct Share: Encodable, Equatable, Sendable {
    package let person: String
    package let planned: Int
    package let available: Int
  }

  package let planned: Int
  /// nil while nobody stated any: not zero.
  @OrNull package private(set) var available: Int?
  /// Kept for answering what people write; nil in a week that is over, too.
  @OrNull package private(set) var reserve: Int?
  /// What posts take is Takt's assumption as yet: too few minutes were booked.
  package let assumed: Bool
  package let people: [Share]
  package let drop: [Drop]

  /// What is missing for everything to fit; nil where it fits or nobody stated any time.
  package var excess: Int? {
    guard let available, let reserve, planned + reserve > available else { return nil }
    return planned + reserve - available
  }

  package init(_ capacity: WeekCapacity) {
    planned = capacity.planned
    available = capacity.available
    reserve = capacity.reserve
    assumed = capacity.isAssumed
    people = capacity.shares.map { share in
      Share(
        person: share.person.name.text, planned: share.planned,
        available: share.person.minutesPerWeek?.minutes ?? 0)
    }
    drop = capacity.drops.map(Drop.init)
  }
}

/// Flat: the keys of the other ground are null.
extension WeekMinutes.Drop: Encodable {
  private enum Key: CodingKey {
    case post, network, minutes, reason, metric, perHour, bestPerHour, place
  }

  package func encode(to encoder: any Encoder) throws {
    let (reason, metric, perHour, best, place): (String, Metric?, Double?, Double?, Int?) =
      switch ground {
      case .results(let metric, let perHour, let best): ("results", metric, perHour, best, nil)
      case .audience(let place): ("audience", nil, nil, nil, place)
      }
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(post, forKey: .post)
    try container.encode(network, forKey: .network)
    try container.encode(minutes, forKey: .minutes)
    try container.encode(reason, forKey: .reason)
    try container.encode(metric, forKey: .metric)
    try container.encode(perHour, forKey: .perHour)
    try container.encode(best, forKey: .bestPerHour)
    try container.encode(place, forKey: .place)
  }
}
