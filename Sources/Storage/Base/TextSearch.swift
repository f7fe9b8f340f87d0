import GRDB
import Planning

extension DatabaseFunction {
  /// `holds(text, word, …)`: whether a text holds all of some words, which are folded. SQLite's own functions
  /// know the capitals of A to Z only.
  static let holds = DatabaseFunction("holds", pure: true) { values in
    guard let text = values.first.flatMap(String.fromDatabaseValue) else { return false }
    let words = values.dropFirst().compactMap(String.fromDatabaseValue).map {
      FoldedText(folded: $0)
    }
    return FoldedText(text).contains(all: words)
  }
}

extension SQL {
  /// That a text holds all of some words.
  /// - Parameter text: as SQL.
  static func holds(_ words: [FoldedText], in text: String) -> SQL {
    let marks = words.map { _ in ", ?" }.joined()
    return SQL(
      sql: "holds(\(text)\(marks))", arguments: StatementArguments(words.map(\.text)))
  }
}
