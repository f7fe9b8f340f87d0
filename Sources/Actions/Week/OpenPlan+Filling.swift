package import Planning
package import Reports
import Storage

/// The free slots of a week, and ideas for them.
extension OpenPlan {
  /// The free slots, each with the ideas that fit.
  /// - Parameters:
  ///   - typed: a week as typed, this one where nothing was, and filters: only slots on their networks
  ///     and channels, of their pillars and campaigns.
  ///   - campaign: what posts there are for, as typed; nil: what runs.
  package func fill(_ typed: [String], campaign: String? = nil) throws -> FillReport {
    try read { snapshot in
      let choice = try campaignChoice(campaign, in: snapshot)
      let (week, free) = try freeSlots(typed, choice, in: snapshot)
      let running =
        campaign == nil ? CampaignCalendar(try snapshot.all()).running(on: week.days) : []
      return FillReport(
        week, free: free, ideas: try snapshot.ideas(), slots: try snapshot.all(Slot.self).count,
        campaign: choice, running: running, calendar: try calendarContext(in: snapshot),
        today: today, in: zone)
    }
  }

  /// The free slots alone, for a walk through them.
  /// - Parameters: as those of `fill`.
  package func fillingWalk(_ typed: [String], campaign: String? = nil) throws -> FillingWalk {
    try read { snapshot in
      let (week, free) = try freeSlots(
        typed, campaignChoice(campaign, in: snapshot), in: snapshot)
      let named = try campaign.map {
        try $0.nilForNone.map { try snapshot.campaign(named: $0) }?.name.text ?? $0
      }
      return FillingWalk(
        week, free: free, for: named, among: CampaignCalendar(try snapshot.all()))
    }
  }

  private func freeSlots(
    _ typed: [String], _ choice: CampaignChoice, in snapshot: PlanSnapshot
  ) throws -> (week: Week, free: [SlotTime]) {
    let words = TimeWords(typed, spanKeys: [.week, .day])
    let week = try typedWeek(words.time)
    let filter = try filter(words.filters, in: snapshot)
    let free = try freeSlots(in: week, snapshot).filter { time in
      filter.means(time, for: choice.campaign(on: time.at.day, at: time.slot))
    }
    return (week, free)
  }

  /// One free slot with the ideas that fit by now.
  /// - Parameter campaign: what a post there is for, as typed; nil: what runs.
  package func ideas(
    for time: SlotTime, campaign: String? = nil
  ) throws -> FillReport.Place {
    try read { snapshot in
      FillReport.Place(
        time, among: try snapshot.ideas(), campaign: try campaignChoice(campaign, in: snapshot),
        calendar: try calendarContext(in: snapshot), today: today, in: zone)
    }
  }

  /// What a slot is filled with.
  package enum Filling {
    /// An idea as it was shown.
    case idea(IdeaReport)
    case text(String)
  }

  /// Plans a post at a free slot, or one at each of several of the same time, tied together.
  /// - Parameters:
  ///   - campaign: what they are for, as typed; nil: what runs.
  ///   - media: the files that go with them.
  package func fill(
    _ times: [SlotTime], with filling: Filling, campaign: String? = nil,
    media request: MediaRequest = MediaRequest()
  ) throws -> Noted<ChangeReport<PostReport>> {
    try noting { notices in
      try change { change in
        try checkFree(times, in: change.snapshot)
        let new = try newPost(
          filling, at: times, campaignChoice(campaign, in: change.snapshot), request,
          in: change.snapshot)
        let posts = try change.add(completed(new, in: change.snapshot), in: zone)
        notices += pillars(of: posts, of: new) + shortened(posts, from: filling.text)
        return try report(planned: posts, in: change.snapshot)
      }
    }
  }

  /// Two people may fill the same week.
  /// - Throws: `SlotError.noLongerFree`.
  private func checkFree(_ times: [SlotTime], in snapshot: PlanSnapshot) throws {
    let free = try times.map { Week(containing: $0.at.day) }.distinct
      .flatMap { try freeSlots(in: $0, snapshot) }
    for time in times
    where !free.contains(where: { $0.slot.id == time.slot.id && $0.at == time.at }) {
      throw SlotError.noLongerFree(channel: time.slot.channel.name.text, time.at)
    }
  }

  private func newPost(
    _ filling: Filling, at times: [SlotTime], _ campaign: CampaignChoice, _ request: MediaRequest,
    in snapshot: PlanSnapshot
  ) throws -> NewPost {
    let idea: Idea? =
      if case .idea(let shown) = filling { try idea(shown, in: snapshot) } else { nil }
    var new = try NewPost(
      text: filling.text, on: times.map(\.slot.channel), at: .slots(times), campaign: campaign,
      planner: person(), pillar: idea?.pillar, idea: idea?.id,
      format: request.impliedFormat ?? (idea?.link == nil ? .text : .link), link: idea?.link,
      media: media(request))
    new.isCut = idea != nil || times.count > 1
    return new
  }

  /// - Throws: `PlanFileError.changedMeanwhile` where its text is no longer the one that was shown.
  private func idea(_ shown: IdeaReport, in snapshot: PlanSnapshot) throws -> Idea {
    let idea = try snapshot.idea(shown.id).idea
    guard idea.text == shown.text else {
      throw PlanFileError.changedMeanwhile(String(shown.text.prefix(40)))
    }
    return idea
  }

  /// Takes back what a walk planned.
  /// - Parameter shown: the posts as the walk made them.
  /// - Throws: `PlanFileError.changedMeanwhile` where somebody worked on one since.
  package func takeBack(_ shown: [PostReport]) throws -> ChangeReport<PostReport> {
    try change { change in
      let posts = try change.snapshot.posts(numbered: shown.map(\.id))
      for (post, shown) in zip(posts, shown) {
        guard post.status == .draft, post.text == shown.text, post.plannedAt == shown.plannedAt
        else { throw PlanFileError.changedMeanwhile("#\(post.id)") }
      }
      guard try change.snapshot.losses(with: posts.map(\.id)).isEmpty else {
        throw PlanFileError.changedMeanwhile(posts.map { "#\($0.id)" }.joined(separator: ", "))
      }
      try change.delete(posts)
      return changed(shown)
    }
  }
}

extension OpenPlan.Filling {
  fileprivate var text: String {
    switch self {
    case .idea(let idea): idea.text
    case .text(let text): text
    }
  }
}
