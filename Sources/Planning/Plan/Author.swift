/// The author of a change: who changes the plan, when, and with which words, as the history keeps
/// it.
package struct Author: Hashable, Sendable {
  /// nil while the plan has no people yet.
  package let person: PersonID?
  package let at: Instant
  /// The command as it was typed.
  package let words: String

  package init(person: PersonID?, at: Instant, words: String) {
    self.person = person
    self.at = at
    self.words = words
  }
}
