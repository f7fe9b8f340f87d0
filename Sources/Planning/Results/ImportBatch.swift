/// What one file brings into the plan, decided and ready to be written.
package struct ImportBatch: Sendable {
  /// A post and what the file tells of it.
  package struct Entry: Sendable {
    package var post: Post
    /// The plan does not have it so yet: it is adopted, or the file told that it is out, its id or
    /// its address.
    package var isWritten: Bool
    package var observations: [Observation] = []
    /// Working time that is not booked yet.
    package var efforts: [EffortEntry] = []
  }

  /// What was read off at one moment.
  package struct Observation: Sendable {
    package let numbers: [Number]
    package let at: Instant
  }

  /// One measured number.
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
  /// The import that brought the file before, where rows of it were left over then.
  package let earlier: ImportID?
  package var entries: [Entry] = []
}
