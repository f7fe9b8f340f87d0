import Evaluation
import Planning
import Reports
import Storage

/// The week and what it takes.
extension StepwisePlan {
  /// Holidays where the firm is at home, and its own days.
  func planCalendar() throws -> PlanCalendar {
    PlanCalendar(regions: settings.regions, occasions: try repository.occasions())
  }

  func calendarScene() throws -> CalendarScene {
    CalendarScene(try planCalendar(), in: Speech.current.language)
  }

  /// A week as it is typed; this one where nothing was.
  func week(_ words: [String]) throws -> Week {
    words.isEmpty
      ? Week(containing: today) : try calendarReader.week(words.joined(separator: " "))
  }

  /// A week's report; the minutes are those of the whole week, whatever the filter shows.
  func report(on week: Week, matching filter: PostFilter = PostFilter()) throws -> WeekReport {
    let span = CalendarSpan(week, in: zone)
    return WeekReport(
      week, posts: try reports(on: span, matching: filter),
      minutes: WeekMinutes(try capacity(of: repository.posts(PostFilter(span: span)))),
      today: today, in: zone, calendar: try calendarScene())
  }

  /// What the posts of a week take beside the time of the people.
  func capacity(of posts: [Post]) throws -> WeekCapacity {
    let owners = try owners(of: posts)
    return try WeekCapacity(
      of: posts, people: repository.persons(), owner: { owners[$0.id] },
      usual: postScene().usualMinutes, reserve: settings.reserve
    ) { try worth(of: posts.map(\.channel.network).distinct) }
  }

  /// Who does a post: its owner, else the campaign's, else the channel's.
  private func owners(of posts: [Post]) throws -> [PostID: PersonID] {
    let channels = Dictionary(
      uniqueKeysWithValues: try repository.channels().map { ($0.id, $0.owner?.id) })
    let campaigns = Dictionary(
      uniqueKeysWithValues: try repository.campaigns().map { ($0.id, $0.owner?.id) })
    return posts.reduce(into: [:]) { owners, post in
      owners[post.id] =
        post.owner?.id ?? post.campaign.flatMap { campaigns[$0.id] ?? nil }
        ?? channels[post.channel.id] ?? nil
    }
  }

  private func worth(of networks: [Network]) throws -> NetworkWorth {
    let hourly = Learning.hourlyResults(
      try latestPosts(on: networks, limit: NetworkWorth.mostPosts),
      efforts: try repository.efforts(), goals: try goalsNewestFirst(), at: now)
    return NetworkWorth(of: networks, hourly: hourly, audiences: try repository.audiences())
  }
}
