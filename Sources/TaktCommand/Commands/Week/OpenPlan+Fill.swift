import Planning
import Rendering
import Reports
import Storage

extension StepwisePlan {
  /// Shows the free slots of a week with the ideas that fit; on a terminal each can be filled.
  /// - Parameter filter: only slots on its networks and channels, and of its pillars.
  func fill(_ week: Week, matching filter: PostFilter) throws {
    let free = try freeSlots(in: week).filter { filter.means($0.slot) }
    guard options.mayAsk, !free.isEmpty else {
      let report = FillReport(
        week, free: free, ideas: try repository.ideas(), slots: try repository.slots().count,
        calendar: try calendarScene(), today: today, in: zone)
      return try options.show(report) { $0.fill($1) }
    }
    _ = try author()  // where several could be meant, before anything is asked
    var dialogue = FillDialogue(plan: self, free: free)
    try dialogue.run()
    try options.show(report(on: week)) { $0.week($1) }
  }
}

extension PostFilter {
  fileprivate func means(_ slot: Slot) -> Bool {
    networks.means(slot.channel.network) && channels.means(slot.channel.id)
      && (pillars.isEmpty || slot.pillar.map { pillars.means($0.id) } ?? false)
  }
}
