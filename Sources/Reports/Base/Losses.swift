package import Planning

/// What would go along with something that is deleted: what nobody can type again from memory.
package struct Losses: Equatable, Sendable {
  /// Posts that are out, of those that are deleted themselves.
  package var published: [PostID] = []
  /// Numbers that were measured.
  package var numbers = 0
  /// Minutes of work that were booked.
  package var minutes = 0
  /// Money that was spent, in cents of the plan's currency.
  package var cents = 0
  /// How many things of each kind that has a noun of its own; kinds without any are not among them.
  package var things: [ThingKind: Int] = [:]
  /// Posts that an experiment has dealt an arm.
  package var dealtPosts = 0
  /// How often it was said whether a campaign heeded a lesson.
  package var lessonUses = 0
  /// The running campaign whose only goal it is.
  package var onlyGoalOf: String?

  package init() {}

  package var isEmpty: Bool { self == Losses() }
}
