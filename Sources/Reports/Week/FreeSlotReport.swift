package import Planning

/// A slot that is still free in one week, and which campaign a post there would be for.
package struct FreeSlotReport: Encodable, Equatable, Sendable {
  package let slot: SlotReport
  package let at: WallTime
  @OrNull package private(set) var campaign: String?

  package init(_ time: SlotTime, _ campaign: CampaignChoice = .given(nil)) {
    slot = SlotReport(time.slot, nextFree: time.at)
    at = time.at
    self.campaign = campaign.campaign(on: time.at.day, at: time.slot)?.name.text
  }
}
