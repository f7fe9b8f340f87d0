import Planning
import TestSupport

extension Sample {
  static func slot(
    _ number: Int = 1, on channel: Channel? = nil, at time: String = "tue 9:00",
    pillar: Reference<Pillar>? = nil, minutes: Int? = nil
  ) throws -> Slot {
    Slot(
      id: ID(number), channel: try channel ?? self.channel(), at: try WeekTime(time),
      pillar: pillar, minutes: try minutes.map { try Effort(minutes: $0) })
  }

  static let recipes = Reference<Pillar>(id: ID(1), name: "Recipes")
  static let jobs = Reference<Pillar>(id: ID(2), name: "Jobs")
}
