package import Planning

/// An occasion that comes up, and whether anything is planned for it.
package struct ReminderReport: Encodable, Equatable, Sendable {
  package let occasion: OccasionReport
  /// Until its first day.
  package let daysAhead: Int
  /// Posts that stand on its days, and those before that name it, from when it began to be thought of.
  package let posts: Int

  /// nil unless it is time to think of it.
  package init?(_ occasion: Occasion, posts: [Post], today: Day, in zone: PlanZone) {
    guard let daysAhead = occasion.daysAhead(on: today), let days = occasion.reminderDays else {
      return nil
    }
    let first = occasion.period.from.adding(days: -days)
    self.occasion = OccasionReport(occasion)
    self.daysAhead = daysAhead
    self.posts = posts.count { post in
      guard post.status != .skipped, let day = post.calendarTime(in: zone)?.day else {
        return false
      }
      let isBefore = first <= day && day < occasion.period.from
      return occasion.period.contains(day) || isBefore && occasion.isNamed(in: post)
    }
  }
}

extension Occasion {
  fileprivate func isNamed(in post: Post) -> Bool {
    [post.text, post.campaign?.name ?? ""].contains {
      $0.lowercased().contains(name.text.lowercased())
    }
  }
}
