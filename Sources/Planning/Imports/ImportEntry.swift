/// What one row brings into the plan, decided and ready to be written.
package struct ImportEntry: Sendable {
  package let subject: Measurement.Subject
  /// The post as it is to be written: it is adopted, or the row told that it is out, its id or its
  /// address. nil where the plan has it so already, or the row is of no post.
  package var post: Post?
  package var figures: [Figure]
  package var observedAt: Instant
  /// Working time that is not booked yet.
  package var effort: EffortEntry?

  /// There is nothing in it for the plan.
  package var isEmpty: Bool { post == nil && figures.isEmpty && effort == nil }
}
