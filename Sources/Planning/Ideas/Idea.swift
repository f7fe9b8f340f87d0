/// What is to be said some day: a text without a time. Each post that is made from it knows it.
package struct Idea: Identifiable, Hashable, Sendable {
  package let id: IdeaID
  package var text: String
  package var pillar: Reference<Pillar>?
  package var link: String?
  /// When it came.
  package let day: Day
  /// How it may be said again; nil: once is enough.
  package var reuse: Reuse?

  /// - Throws: `TextError.empty`, `.textTooLarge`, `.notText`.
  package init(
    id: IdeaID, text: String, pillar: Reference<Pillar>? = nil, link: String? = nil, day: Day,
    reuse: Reuse? = nil
  ) throws(TextError) {
    self.id = id
    self.text = try Post.checked(text: text)
    self.pillar = pillar
    self.link = link
    self.day = day
    self.reuse = reuse
  }
}

package typealias IdeaID = ID<Idea>

/// An idea with the posts that were made from it.
package struct UsedIdea: Hashable, Sendable {
  package let idea: Idea
  /// The skipped ones left out.
  package let posts: [Post]

  package init(_ idea: Idea, posts: [Post]) {
    self.idea = idea
    self.posts = posts.filter { $0.status != .skipped }
  }

  /// How often it was used: posts made together are one use.
  package var uses: Int { Set(posts.map { $0.group ?? $0.id }).count }

  /// It waits for its only use, or may be used again some day.
  package var isOpen: Bool {
    guard let reuse = idea.reuse else { return posts.isEmpty }
    return reuse.mostUses.map { uses < $0 } ?? true
  }

  /// Whether a post on such a day would keep the pause, the maximum and the season.
  package func mayBeUsed(on day: Day, in zone: PlanZone) -> Bool {
    guard isOpen else { return false }
    guard let reuse = idea.reuse else { return true }
    let days = posts.compactMap { $0.calendarTime(in: zone)?.day }
    return (reuse.season?.contains(day) ?? true)
      && days.allSatisfy { abs($0.ordinal - day.ordinal) >= reuse.pauseDays }
  }

  /// Whether a post at a free time would say elsewhere what is said on other networks in the same
  /// days: other readers, so no pause is broken.
  private func mayJoin(_ time: SlotTime, in zone: PlanZone) -> Bool {
    let days = posts.compactMap { $0.calendarTime(in: zone)?.day }
    return !days.isEmpty
      && days.allSatisfy { abs($0.ordinal - time.at.day.ordinal) <= Self.daysTogether }
      && !posts.contains { $0.channel.network == time.slot.channel.network }
  }

  /// Posts of one idea on several networks belong together if they are so near. Takt's own choice.
  private static let daysTogether = 7

  /// What fits into a free time, oldest first: ideas for its pillar, or for any if it has none. What
  /// was never said goes before what was said before, or is said elsewhere.
  package static func fitting(
    _ time: SlotTime, among ideas: [UsedIdea], in zone: PlanZone
  ) -> [UsedIdea] {
    let pillar = time.slot.pillar?.id
    return ideas.filter { used in
      (pillar == nil || used.idea.pillar?.id == pillar)
        && (used.mayBeUsed(on: time.at.day, in: zone) || used.mayJoin(time, in: zone))
    }.sorted {
      ($0.uses, $0.idea.day, $0.idea.id) < ($1.uses, $1.idea.day, $1.idea.id)
    }
  }
}
