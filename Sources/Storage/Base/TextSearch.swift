import GRDB
import Planning

extension DatabaseFunction {
  /// `holds(text, words)`: whether a text holds all of some words, which are folded and come as one argument,
  /// since SQLite counts those of a function. Its own functions know the capitals of A to Z only.
  static let holds = DatabaseFunction("holds", pure: true) { values in
    guard let text = values.first.flatMap(String.fromDatabaseValue) else { return false }
    let words = values.dropFirst().compactMap(String.fromDatabaseValue).flatMap {
      $0.split(separator: SQL.wordSeparator).map { FoldedText(folded: String($0)) }
    }
    return FoldedText(text).contains(all: words)
  }
}

extension SQL {
  /// What no keyboard types; a word that has it is two.
  fileprivate static let wordSeparator: Character = "\u{1F}"

  /// That a text holds all of some words.
  /// - Parameter text: as SQL.
  static func holds(_ words: [FoldedText], in text: String) -> SQL {
    let list = words.map(\.text).joined(separator: String(wordSeparator))
    return SQL(sql: "holds(\(text), ?)", arguments: [list])
  }
}
