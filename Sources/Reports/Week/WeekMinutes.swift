package import Evaluation
package import Planning

/// The minutes of one week: what its posts need, and what the people have.
package struct WeekMinutes: Encodable, Equatable, Sendable {
  /// A post that could be dropped so that the rest fits, and why this one.
  package struct Drop: Encodable, Equatable, Sendable {
    /// What tells that its network is worth least.
    package enum Reason: String, Encodable, Sendable {
      case results, audience
    }

    package let post: PostID
    package let network: Network
    package let minutes: Int
    package let reason: Reason
    /// What the results an hour count; nil where the audience decides, as the next two.
    @OrNull package private(set) var metric: Metric?
    @OrNull package private(set) var perHour: Double?
    @OrNull package private(set) var bestPerHour: Double?
    /// The network's best place in an audience's order, from 1; nil where none names it.
    @OrNull package private(set) var place: Int?

    init(_ drop: WeekCapacity.Drop) {
      post = drop.post.id
      network = drop.post.channel.network
      minutes = drop.minutes
      (metric, perHour, bestPerHour, place) = (nil, nil, nil, nil)
      switch drop.ground {
      case .results(let metric, let perHour, let best):
        reason = .results
        (self.metric, self.perHour, bestPerHour) = (metric, perHour, best)
      case .audience(let place):
        reason = .audience
        self.place = place
      }
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
  /// Kept for answering what people write.
  @OrNull package private(set) var reserve: Int?
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
    people = capacity.shares.map { share in
      Share(
        person: share.person.name.text, planned: share.planned,
        available: share.person.minutesPerWeek?.minutes ?? 0)
    }
    drop = capacity.drops.map(Drop.init)
  }
}
