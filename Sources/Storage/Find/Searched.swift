import GRDB
package import Planning

/// `Searched` is a stored type that is looked through for words.
package protocol Searched: Stored {
  /// What people wrote there, as SQL.
  static var searchedText: String { get }
}

extension Post: Searched { package static var searchedText: String { "post.text" } }
extension Idea: Searched { package static var searchedText: String { "idea.text" } }
extension Lesson: Searched { package static var searchedText: String { "lesson.text" } }
extension Feedback: Searched { package static var searchedText: String { "feedback.text" } }
extension Occasion: Searched { package static var searchedText: String { "occasion.name" } }
extension Campaign: Searched { package static var searchedText: String { "campaign.name" } }
extension Experiment: Searched {
  package static var searchedText: String { "experiment.name || ' ' || experiment.hypothesis" }
}
extension Snippet: Searched {
  package static var searchedText: String { "snippet.name || ' ' || snippet.text" }
}

extension PlanSnapshot {
  /// What holds all of some words, in the order of its table.
  package func all<Value: Searched>(
    _ type: Value.Type = Value.self, holding words: [FoldedText]
  ) throws -> [Value] {
    try all(where: .holds(words, in: Value.searchedText))
  }
}
