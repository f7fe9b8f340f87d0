/// How an idea may be said again, as typed.
package struct ReuseRequest {
  /// `none`: once only.
  package var pause: String?
  /// `none`: without a limit.
  package var most: String?
  /// `none`: all year.
  package var season: String?

  package init(pause: String? = nil, most: String? = nil, season: String? = nil) {
    self.pause = pause
    self.most = most
    self.season = season
  }

  package var isEmpty: Bool { pause == nil && most == nil && season == nil }

  /// nil for an idea that is said once; what was not given stays as it was.
  /// - Throws: `IdeaError`.
  package func reuse(changing old: Reuse? = nil) throws -> Reuse? {
    if pause == "none" { return nil }
    guard let days = try pause.map({ try Recurrence($0).spanInDays }) ?? old?.pauseDays else {
      guard most == nil, season == nil else { throw IdeaError.withoutPause }
      return nil
    }
    return try Reuse(
      pauseDays: days, mostUses: most == "none" ? nil : most.map(uses) ?? old?.mostUses,
      season: season == "none" ? nil : try season.map { try Season($0) } ?? old?.season)
  }

  private func uses(_ text: String) throws -> Int {
    guard let number = TypedAmount.whole(text) else { throw IdeaError.usesOutOfRange(text) }
    return number
  }
}
