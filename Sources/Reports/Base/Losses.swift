/// What would go along with something that is deleted: what nobody can type again from memory.
package struct Losses: Equatable, Sendable {
  /// Posts that are out.
  package var published = 0
  /// Numbers that were measured.
  package var numbers = 0
  package var feedback = 0
  /// Minutes of work that were booked.
  package var minutes = 0
  /// Money that was spent, in cents of the plan's currency.
  package var cents = 0
  package var goals = 0
  package var lessons = 0
  /// Posts that an experiment has dealt an arm.
  package var dealtPosts = 0
  /// The running campaign whose only goal it is.
  package var onlyGoalOf: String?

  package init() {}

  package var isEmpty: Bool { self == Losses() }
}
