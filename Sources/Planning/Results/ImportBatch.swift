/// What one file brings into the plan, decided and ready to be written.
package struct ImportBatch: Sendable {
  /// Which post a row's numbers belong to.
  package enum Target: Sendable {
    /// A post of the plan; changed where the row told its id, its address or that it is out.
    case known(Post, isChanged: Bool)
    /// A post that the plan does not know: it is written under the number it is given.
    case adopted(@Sendable (PostID) -> Post)
  }

  /// One row of the file.
  package struct Row: Sendable {
    package let target: Target
    package let numbers: [Number]
    package let observedAt: Instant
    /// Working time that the file tells, and the day on which it is booked.
    package let minutes: Effort?
    package let day: Day

    package init(
      target: Target, numbers: [Number], observedAt: Instant, minutes: Effort?, day: Day
    ) {
      self.target = target
      self.numbers = numbers
      self.observedAt = observedAt
      self.minutes = minutes
      self.day = day
    }
  }

  /// One measured number of a row.
  package struct Number: Hashable, Sendable {
    package let metric: Metric
    package let share: Share
    package let value: Int

    package init(metric: Metric, share: Share, value: Int) {
      self.metric = metric
      self.share = share
      self.value = value
    }
  }

  /// The file's name without its folder.
  package let file: String
  /// SHA-256 of its bytes, as 64 hexadecimal digits.
  package let hash: String
  package let format: String
  package let rows: [Row]

  package init(file: String, hash: String, format: String, rows: [Row]) {
    self.file = file
    self.hash = hash
    self.format = format
    self.rows = rows
  }
}
