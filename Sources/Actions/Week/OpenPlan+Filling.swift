package import Planning
package import Reports
import Storage

/// The free slots of a week, and ideas for them.
extension OpenPlan {
  /// The free slots, each with the ideas that fit.
  /// - Parameter typed: a week as typed, this one where nothing was, and filters: only slots on their
  ///   networks and channels, and of their pillars.
  package func fill(_ typed: [String]) throws -> FillReport {
    try read { snapshot in
      let (week, free) = try freeSlots(typed, in: snapshot)
      return FillReport(
        week, free: free, ideas: try snapshot.ideas(), slots: try snapshot.all(Slot.self).count,
        calendar: try calendarContext(in: snapshot), today: today, in: zone)
    }
  }

  /// The free slots alone, for a walk through them.
  package func freeSlots(_ typed: [String]) throws -> [SlotTime] {
    try read { try freeSlots(typed, in: $0).free }
  }

  private func freeSlots(
    _ typed: [String], in snapshot: PlanSnapshot
  ) throws -> (week: Week, free: [SlotTime]) {
    let words = TimeWords(typed, spanKeys: [.week, .day])
    let week = try typedWeek(words.time)
    let filter = try filter(words.filters, in: snapshot)
    return (week, try freeSlots(in: week, snapshot).filter { filter.means($0.slot) })
  }

  /// One free slot with the ideas that fit by now.
  package func ideas(for time: SlotTime) throws -> FillReport.Place {
    try read { snapshot in
      FillReport.Place(
        time, among: try snapshot.ideas(), calendar: try calendarContext(in: snapshot),
        today: today, in: zone)
    }
  }

  /// What a slot is filled with.
  package enum Filling {
    /// An idea as it was shown.
    case idea(IdeaReport)
    case text(String)
  }

  /// Plans a post at a free slot.
  package func fill(
    _ time: SlotTime, with filling: Filling
  ) throws -> ChangeReport<PostReport> {
    try change { change in
      let new: NewPost
      switch filling {
      case .text(let text): new = try newPost(text, at: time)
      case .idea(let shown):
        let idea = try idea(shown, in: change.snapshot)
        new = try newPost(idea.text, from: idea, at: time)
      }
      let posts = try change.add(completed(new, in: change.snapshot), in: zone)
      return try report(changed: posts, in: change.snapshot)
    }
  }

  /// - Throws: `PlanFileError.changedMeanwhile` where its text is no longer the one that was shown.
  private func idea(_ shown: IdeaReport, in snapshot: PlanSnapshot) throws -> Idea {
    let idea = try snapshot.idea(shown.id).idea
    guard idea.text == shown.text else {
      throw PlanFileError.changedMeanwhile(String(shown.text.prefix(40)))
    }
    return idea
  }

  private func newPost(_ text: String, from idea: Idea? = nil, at time: SlotTime) throws -> NewPost
  {
    let channels = [time.slot.channel]
    return try NewPost(
      text: text, on: channels, at: .at(time.at), owner: owner(of: nil, on: channels),
      pillar: idea?.pillar ?? time.slot.pillar, idea: idea?.id,
      format: idea?.link == nil ? .text : .link, link: idea?.link, minutes: time.slot.minutes)
  }
}
