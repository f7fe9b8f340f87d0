import GRDB

extension SQL {
  /// That a column holds one of some numbers. They are bound all at once: a review asks for posts by the
  /// hundred. Of more than SQLite takes a list is bound.
  static func any(of numbers: [Int], in column: String) -> SQL {
    guard numbers.count > 1_000 else { return any(ofValues: numbers, in: column) }
    return "\(sql: column) IN (SELECT value FROM json_each(\("\(numbers)")))"
  }

  static func any(of words: [String], in column: String) -> SQL {
    any(ofValues: words, in: column)
  }

  private static func any<Value: DatabaseValueConvertible>(
    ofValues values: [Value], in column: String
  ) -> SQL {
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    return SQL(sql: "\(column) IN (\(marks))", arguments: StatementArguments(values))
  }
}
