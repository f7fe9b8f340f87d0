import Evaluation
import Planning
import TestSupport

/// A week of posts on four networks beside the time of some people.
struct CapacitySample {
  var posts: [Post] = []
  var people: [Person] = []
  var percent = 0
  var owners: [PostID: PersonID] = [:]
  var usual = UsualMinutes()
  var hourly: HourlyResults?
  /// LinkedIn is worth most to its audience, Facebook least; none names X.
  var audiences: [Audience]

  static let networks: [Network] = [.facebook, .xing, .linkedin, .x]

  init(available: Int? = nil) throws {
    audiences = [
      try Sample.audience(1, "Buyers", .b2b, networks: [.linkedin, .xing, .facebook])
    ]
    if let available { people = [try Sample.person(minutes: available)] }
  }

  mutating func add(
    _ network: Network, minutes: Int? = 30, _ status: PostStatus = .draft,
    at time: WallTime? = "2026-03-03T09:00"
  ) throws {
    let number = Self.networks.firstIndex(of: network) ?? 9
    posts.append(
      try Sample.post(
        posts.count + 1, on: Sample.channel(number + 1, network), plannedAt: time,
        publishedAt: status == .published ? "2026-03-03T08:00:00Z" : nil, status: status,
        minutes: minutes))
  }

  func capacity() throws -> WeekCapacity {
    try WeekCapacity(
      of: posts, people: people, owner: { owners[$0.id] }, usual: usual,
      reserve: AnsweringReserve(percent: percent),
      worth: { NetworkWorth(of: Self.networks, hourly: hourly, audiences: audiences) })
  }

  /// The numbers of the posts to be dropped, the first first.
  func drops() throws -> [Int] { try capacity().drops.map(\.post.id.number) }
}
