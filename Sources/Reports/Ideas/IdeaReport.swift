package import Planning

/// What is to be said some day, and what became of it.
package struct IdeaReport: Encodable, Equatable, Sendable {
  /// A post that was made from it.
  package struct Use: Encodable, Equatable, Sendable {
    package let post: PostID
    package let network: Network
    @OrNull package private(set) var at: WallTime?
    package let status: PostStatus
  }

  /// How it may be said again.
  package struct Evergreen: Encodable, Equatable, Sendable {
    package let pauseDays: Int
    @OrNull package private(set) var mostUses: Int?
    /// Month and day.
    @OrNull package private(set) var seasonFrom: String?
    @OrNull package private(set) var seasonTo: String?

    init(_ reuse: Reuse) {
      pauseDays = reuse.pauseDays
      mostUses = reuse.mostUses
      seasonFrom = reuse.season?.from.description
      seasonTo = reuse.season?.through.description
    }
  }

  package let id: IdeaID
  package let text: String
  @OrNull package private(set) var pillar: String?
  @OrNull package private(set) var link: String?
  package let day: Day
  package let ageDays: Int
  @OrNull package private(set) var evergreen: Evergreen?
  /// It waits to be used.
  package let open: Bool
  /// How often it was used: posts made together are one use.
  package let uses: Int
  package let posts: [Use]

  package init(_ used: UsedIdea, today: Day, in zone: PlanZone) {
    let idea = used.idea
    id = idea.id
    text = idea.text
    pillar = idea.pillar?.name
    link = idea.link
    day = idea.day
    ageDays = max(today.ordinal - idea.day.ordinal, 0)
    evergreen = idea.reuse.map(Evergreen.init)
    open = used.isOpen
    uses = used.uses
    posts = used.posts.map {
      Use(
        post: $0.id, network: $0.channel.network, at: $0.calendarTime(in: zone), status: $0.status)
    }
  }
}
