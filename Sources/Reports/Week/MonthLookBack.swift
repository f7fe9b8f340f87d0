import Evaluation
package import Planning

/// A month on one page: what went out, what it cost, how the goals stand, what did best, what was learnt,
/// and what comes next.
package struct MonthLookBack: Encodable, Equatable, Sendable {
  /// How many posts went out on a network.
  package struct OfNetwork: Encodable, Equatable, Sendable {
    package let network: Network
    package let published: Int
  }

  /// What was booked on days of the month.
  package struct Booked: Encodable, Equatable, Sendable {
    /// null where nobody booked any.
    @OrNull package private(set) var minutes: Int?
    /// In cents; null where nobody booked any.
    @OrNull package private(set) var money: Int?
    /// Posts of the month on which working time was booked.
    package let postsWithMinutes: Int
    package let currency: String
  }

  /// The month that follows.
  package struct Next: Encodable, Equatable, Sendable {
    package let month: Month
    /// Posts that are planned in it.
    package let posts: Int
    /// Its holidays and occasions.
    package let days: [DayReport]
    package let beginning: [String]
    package let ending: [String]
  }

  package let month: Month
  package let from: Day
  package let to: Day
  package let today: Day
  package let networks: [OfNetwork]
  package let published: Int
  /// Their time has passed, and they are still open.
  package let notPublished: Int
  /// Still to come in this month.
  package let toCome: Int
  package let skipped: Int
  package let booked: Booked
  /// The campaigns that had their time in it, drafts left out.
  package let campaigns: [CampaignStanding]
  /// The metric that orders the posts; null while none of them has a number.
  @OrNull package private(set) var orderedBy: Metric?
  /// The three best.
  package let best: [RankedPost]
  /// What was written down in it.
  package let lessons: [LessonReport]
  package let next: Next

  /// As many are worth a look.
  private static let mostBest = 3

  /// - Parameters:
  ///   - posts: of this month.
  ///   - planned: how many posts are planned in the next.
  ///   - all: every campaign, for what begins and ends in the next.
  ///   - efforts: everything booked.
  package init(
    _ month: Month, posts: [MeasuredPost], campaigns: [CampaignStanding], all: [Campaign],
    efforts: [EffortEntry], lessons: [Lesson], plannedNext planned: Int,
    calendar: CalendarContext, currency: String, at now: Instant, in context: PostContext
  ) {
    let wall = context.zone.wallTime(at: now)
    let out = posts.filter { $0.post.status == .published }
    let open = posts.map(\.post).filter(\.status.isOpen).compactMap(\.plannedAt)
    self.month = month
    from = month.first
    to = month.last
    today = wall.day
    published = out.count
    networks = Network.all.compactMap { network in
      let count = out.count { $0.post.channel.network == network }
      return count > 0 ? OfNetwork(network: network, published: count) : nil
    }
    notPublished = open.count { $0 < wall }
    toCome = open.count { $0 >= wall }
    skipped = posts.count { $0.post.status == .skipped }
    booked = Booked(
      efforts.filter { month.contains($0.day) }, on: Set(out.map(\.id)), currency: currency)
    self.campaigns = campaigns
    let goals = campaigns.flatMap(\.goals).map(\.metric)
    let order = out.orderingMetric(preferring: goals, at: now)
    orderedBy = order
    best = out.ranked(by: order, at: now).map { RankedPost($0, by: order, at: now, in: context) }
      .filter { $0.value != nil }.prefix(Self.mostBest).map(\.self)
    self.lessons = lessons.filter { month.contains($0.day) }.map(LessonReport.init)
    next = Next(month.next, posts: planned, campaigns: all, calendar)
  }
}

extension MonthLookBack.Booked {
  fileprivate init(_ efforts: [EffortEntry], on posts: Set<PostID>, currency: String) {
    let minutes = efforts.compactMap(\.minutes?.minutes)
    let money = efforts.compactMap(\.money?.cents)
    let worked = efforts.compactMap { effort -> PostID? in
      guard effort.minutes != nil, case .post(let post) = effort.subject else { return nil }
      return post
    }
    self.init(
      minutes: minutes.isEmpty ? nil : minutes.reduce(0, +),
      money: money.isEmpty ? nil : money.reduce(0, +),
      postsWithMinutes: Set(worked).intersection(posts).count, currency: currency)
  }
}

extension MonthLookBack.Next {
  fileprivate init(
    _ month: Month, posts: Int, campaigns: [Campaign], _ calendar: CalendarContext
  ) {
    func names(_ day: (Campaign) -> Day) -> [String] {
      campaigns.filter { month.contains(day($0)) }.map(\.name.text)
    }
    self.init(
      month: month, posts: posts,
      days: DayReport.days(month.days, posts: [], calendar: calendar)
        .filter { !$0.holidays.isEmpty },
      beginning: names(\.period.from), ending: names(\.period.to))
  }
}
