import Evaluation
import Planning
package import Reports
import Storage

/// Calendar sheets: the week, the month, the days to come.
extension OpenPlan {
  /// A week's posts, holidays and minutes.
  /// - Parameter typed: a week as typed, this one where nothing was, and filters.
  package func week(_ typed: [String]) throws -> WeekReport {
    try read { snapshot in
      let words = TimeWords(typed, spanKeys: [.week, .day])
      return try report(
        on: typedWeek(words.time),
        matching: filter(words.filters, in: snapshot),
        sought: sought(words.filters, among: Post.self, in: snapshot), in: snapshot)
    }
  }

  /// A week as it is typed; this one where nothing was.
  func typedWeek(_ words: [String]) throws -> Week {
    words.isEmpty
      ? Week(containing: today) : try calendarReader.week(words.joined(separator: " "))
  }

  /// The minutes are those of the whole week, whatever the filter shows.
  func report(
    on week: Week, matching filter: PostFilter = PostFilter(), sought: Sought? = nil,
    in snapshot: PlanSnapshot
  ) throws -> WeekReport {
    let span = CalendarSpan(week, in: zone)
    let context = try postContext(in: snapshot)
    var shown = filter
    shown.within = span
    let posts = try snapshot.posts(PostFilter(span: span))
    return WeekReport(
      week, posts: try snapshot.measuredPosts(shown).map { PostReport($0, in: context) },
      free: try free(in: week, matching: filter, snapshot),
      minutes: WeekMinutes(
        try capacity(of: posts, context, isOver: week.sunday < today, in: snapshot)),
      today: today, in: zone,
      calendar: try calendarContext(in: snapshot), sought: sought)
  }

  private func free(
    in week: Week, matching filter: PostFilter, _ snapshot: PlanSnapshot
  ) throws -> [FreeSlotReport] {
    guard !filter.asksForPosts else { return [] }
    let choice = try campaignChoice(nil, in: snapshot)
    return try freeSlots(in: week, snapshot).filter { time in
      filter.means(time, for: choice.campaign(on: time.at.day, at: time.slot))
    }.map { FreeSlotReport($0, choice) }
  }

  /// A month's posts and holidays, in whole weeks.
  /// - Parameter typed: a month as typed, this one where nothing was, and filters.
  package func month(_ typed: [String]) throws -> MonthReport {
    try read { snapshot in
      let words = TimeWords(typed, spanKeys: [.month, .day])
      let month = try typedMonth(words.time)
      let weeks = month.weeks
      var filter = try filter(words.filters, in: snapshot)
      filter.within = CalendarSpan(
        from: weeks.first?.monday ?? month.first, through: weeks.last?.sunday ?? month.last,
        in: zone)
      return MonthReport(
        month, posts: try reports(snapshot.measuredPosts(filter), in: snapshot), today: today,
        in: zone, calendar: try calendarContext(in: snapshot),
        sought: try sought(words.filters, among: Post.self, in: snapshot))
    }
  }

  /// A month on one page.
  /// - Parameter typed: a month as typed, this one where nothing was.
  package func monthLookBack(_ typed: [String]) throws -> MonthLookBack {
    try read { snapshot in
      let words = TimeWords(typed, spanKeys: [.month, .day])
      let month = try typedMonth(words.time)
      _ = try filter(words.filters, in: snapshot)  // it looks at the whole month
      var planned = PostFilter(span: CalendarSpan(month.next, in: zone))
      planned.statuses.wanted = PostStatus.open
      let all = try snapshot.all(Campaign.self)
      let channels = try snapshot.channelMeasurements()
      let standings = try all.filter { campaign in
        campaign.state != .draft && campaign.period.from <= month.last
          && campaign.period.to >= month.first
      }.map { campaign in
        CampaignStanding(
          try results(of: campaign, channels, in: snapshot), currency: settings.currency.code)
      }
      return MonthLookBack(
        month, posts: try snapshot.measuredPosts(PostFilter(span: CalendarSpan(month, in: zone))),
        campaigns: standings, all: all, efforts: try snapshot.efforts(),
        lessons: try snapshot.all(), plannedNext: try snapshot.posts(planned).count,
        calendar: try calendarContext(in: snapshot), currency: settings.currency.code, at: now,
        in: try postContext(in: snapshot))
    }
  }

  /// A month as it is typed; this one where nothing was.
  private func typedMonth(_ words: [String]) throws -> Month {
    words.isEmpty
      ? Month(containing: today) : try calendarReader.month(words.joined(separator: " "))
  }

  /// Posts one after another; four weeks from today where nothing else is said.
  package func agenda(from: String?, to: String?, _ typed: [String]) throws -> AgendaReport {
    try read { snapshot in
      var filter = try filter(typed, takesWords: true, in: snapshot)
      // Days in the filter say enough; else it is the time to come.
      let isOpen = filter.spans.isEmpty || from != nil || to != nil
      let period = isOpen ? try agendaPeriod(from: from, to: to) : nil
      filter.within = period.map { CalendarSpan(from: $0.from, through: $0.to, in: zone) }
      return AgendaReport(
        from: period?.from, to: period?.to,
        posts: try reports(snapshot.measuredPosts(filter), in: snapshot), today: today, in: zone,
        calendar: try calendarContext(in: snapshot),
        sought: try sought(typed, among: Post.self, in: snapshot))
    }
  }

  private func agendaPeriod(from: String?, to: String?) throws -> Period {
    let from = try from.map(calendarReader.day) ?? today
    return try Period(from: from, to: to.map(calendarReader.day) ?? from.adding(days: 28))
  }

  /// Holidays where the firm is at home, and its own days.
  func planCalendar(in snapshot: PlanSnapshot) throws -> PlanCalendar {
    PlanCalendar(regions: settings.regions, occasions: try snapshot.all())
  }

  func calendarContext(in snapshot: PlanSnapshot) throws -> CalendarContext {
    CalendarContext(try planCalendar(in: snapshot), in: language)
  }
}

/// What a week takes beside the time of the people.
extension OpenPlan {
  func capacity(
    of posts: [Post], _ context: PostContext, isOver: Bool, in snapshot: PlanSnapshot
  ) throws -> WeekCapacity {
    try WeekCapacity(
      of: posts, people: snapshot.all(), owner: { context.owners.owner(of: $0)?.person.id },
      usual: context.usualMinutes, reserve: settings.reserve, isOver: isOver
    ) { try worth(of: posts.map(\.channel.network).distinct, in: snapshot) }
  }

  private func worth(of networks: [Network], in snapshot: PlanSnapshot) throws -> NetworkWorth {
    let hourly = Learning.hourlyResults(
      try latestPosts(on: networks, limit: NetworkWorth.mostPosts, in: snapshot),
      efforts: try snapshot.efforts(), goals: try snapshot.goalsNewestFirst(), at: now)
    return NetworkWorth(of: networks, hourly: hourly, audiences: try snapshot.all())
  }
}
