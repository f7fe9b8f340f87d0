extension Campaign {
  /// The lessons that it can learn from, newest first: those that hold for all, and those of other
  /// campaigns like it. Its own are not among them.
  package func lessons(from lessons: [Lesson], of campaigns: [Campaign]) -> [Lesson] {
    let alike = Set(campaigns.filter(isLike).map(\.id))
    return lessons.filter { lesson in
      lesson.campaign.map { alike.contains($0.id) } ?? true
    }.newestFirst
  }

  /// Another campaign with the same objective, or one that shares an audience or a network.
  private func isLike(_ other: Campaign) -> Bool {
    guard id != other.id else { return false }
    return objective == other.objective
      || !Set(audiences.map(\.id)).isDisjoint(with: other.audiences.map(\.id))
      || !Set(networks).isDisjoint(with: other.networks)
  }
}

extension [Lesson] {
  /// Those of one day in the order of their numbers, the last first.
  package var newestFirst: [Lesson] { sorted { ($1.day, $1.id) < ($0.day, $0.id) } }
}
