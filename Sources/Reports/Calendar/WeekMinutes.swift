package import Planning

/// The minutes of one week: what its posts need, and what the people have.
package struct WeekMinutes: Codable, Equatable, Sendable {
  /// A post that could be dropped to fit, and why this one.
  package struct Drop: Codable, Equatable, Sendable {
    package let post: PostID
    package let reason: String
  }

  package let planned: Int
  /// nil while nobody stated any: not zero.
  @OrNull package private(set) var available: Int?
  package let drop: [Drop]

  package init(planned posts: [PostReport], people: [Person]) {
    planned = posts.filter { $0.status != .skipped }.reduce(0) { $0 + $1.minutes }
    let stated = people.compactMap(\.minutesPerWeek?.minutes)
    drop = []
    available = stated.isEmpty ? nil : stated.reduce(0, +)
  }
}
