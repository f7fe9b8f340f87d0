/// That a post went out: when, where it stands now, and how long it took.
package struct Publication: Sendable {
  package let post: PostID
  package let at: Instant
  /// The day in the plan's calendar, on which the working time is booked.
  package let day: Day
  package let url: String?
  package let effort: Effort?

  package init(of post: PostID, at: Instant, on day: Day, url: String?, effort: Effort?) {
    self.post = post
    self.at = at
    self.day = day
    self.url = url
    self.effort = effort
  }

  /// The working time to book, if any was told.
  package var effortEntry: EffortEntry? {
    get throws(EffortError) {
      guard let effort else { return nil }
      return try EffortEntry(
        on: .post(post), day: day, minutes: effort, money: nil, activity: nil)
    }
  }
}
