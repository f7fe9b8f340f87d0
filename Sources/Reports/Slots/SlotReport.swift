package import Planning

/// A weekly time on a channel.
package struct SlotReport: Encodable, Equatable, Sendable {
  package let id: SlotID
  package let network: Network
  package let channel: String
  /// From Monday, which is 1.
  package let weekday: Int
  package let time: String
  @OrNull package private(set) var pillar: String?
  /// What is planned there is for it while it lasts.
  @OrNull package private(set) var campaign: String?
  @OrNull package private(set) var minutes: Int?
  /// The next time that is free; nil in a list of slots that go.
  @OrNull package private(set) var nextFree: WallTime?

  package init(_ slot: Slot, nextFree: WallTime? = nil) {
    id = slot.id
    network = slot.channel.network
    channel = slot.channel.name.text
    weekday = slot.weekday.rawValue
    time = slot.time.description
    pillar = slot.pillar?.name
    campaign = slot.campaign?.name
    minutes = slot.minutes?.minutes
    self.nextFree = nextFree
  }
}
