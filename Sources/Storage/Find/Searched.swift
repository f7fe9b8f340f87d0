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

  /// What holds all of some words, as numbers in the order of the table: to be counted, and to be read in part.
  package func numbers<Value: Searched>(
    of type: Value.Type = Value.self, holding words: [FoldedText]
  ) throws -> [ID<Value>] {
    let table = Value.table
    return try all(
      """
      SELECT \(sql: table.name).id FROM \(sql: table.name)
      WHERE \(SQL.holds(words, in: Value.searchedText)) ORDER BY \(sql: table.order)
      """, in: table.name
    ) { try $0.id() }
  }

  /// Values by their numbers, in the order given.
  package func values<Value: Searched>(_ ids: some Sequence<ID<Value>>) throws -> [Value] {
    try ids.compactMap { try value($0) }
  }
}
