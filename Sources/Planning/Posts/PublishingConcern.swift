/// What speaks against a post's going out now. Somebody who can be asked is asked about it; a script is
/// told of it.
package enum PublishingConcern: Hashable, Sendable {
  /// Nobody has approved it yet.
  case notApproved(PostStatus)
  /// It is planned for much later.
  case early(WallTime)
  /// Its network seems not to take it as it stands.
  case refused(Finding)
}

extension Post {
  /// Up to so many hours before its time nobody has to be asked: a day's posts are pasted in one go.
  /// Takt's own choice.
  package static let mostHoursEarly = 6

  /// What speaks against this post's going out at a moment.
  /// - Parameter findings: what the rules say about it.
  package func concerns(publishedAt wall: WallTime, _ findings: [Finding]) -> [PublishingConcern] {
    var concerns: [PublishingConcern] = []
    if [.draft, .inReview].contains(status) { concerns.append(.notApproved(status)) }
    if let plannedAt, isEarly(wall) { concerns.append(.early(plannedAt)) }
    concerns += findings.filter {
      $0.post == id && $0.severity == .warning && Rule.ofNetworks.contains($0.rule)
    }.map { .refused($0) }
    return concerns
  }

  /// Its time is more than `mostHoursEarly` away.
  package func isEarly(_ wall: WallTime) -> Bool {
    guard let plannedAt else { return false }
    return plannedAt.ordinalMinutes - wall.ordinalMinutes > Self.mostHoursEarly * 60
  }
}
