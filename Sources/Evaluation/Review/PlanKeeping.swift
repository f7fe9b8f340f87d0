import Planning

/// How far a plan was kept: what was due, what of it went out, and when.
package struct PlanKeeping: Hashable, Sendable {
  /// Planned posts whose time has come, skipped ones included.
  package let due: Int
  /// Of these, out.
  package let published: Int
  /// Of these, on the planned day or before.
  package let onTime: Int
  /// Weeks that have begun, from the first day on; the last one may still be short.
  package let weeks: Int
  /// Of the weeks that are over: those without any post, planned or adopted.
  package let emptyWeeks: Int

  package init(_ results: CampaignResults) {
    let zone = results.zone
    let planned = results.posts.map(\.post).filter { post in
      post.origin == .planned
        && (post.status == .published
          || post.plannedAt.map { $0 <= zone.wallTime(at: results.now) }
            ?? false)
    }
    let out = planned.filter { $0.status == .published }
    due = planned.count
    published = out.count
    onTime = out.count { post in
      guard let planned = post.plannedAt?.day, let day = post.publishedAt.map(zone.day) else {
        return false
      }
      return day <= planned
    }
    let period = results.campaign.period
    let days = results.published(on: nil).compactMap { $0.post.publishedAt.map(zone.day) }
    let busy = Set(days.map { ($0.ordinal - period.from.ordinal) / 7 })
    let passed = min(results.today.ordinal, period.to.ordinal + 1) - period.from.ordinal
    weeks = max((passed + 6) / 7, 0)
    emptyWeeks = (0..<max(passed / 7, 0)).count { !busy.contains($0) }
  }

  /// Out of due, 0 to 1; nil while nothing was due.
  package var share: Double? { due == 0 ? nil : Double(published) / Double(due) }
}
