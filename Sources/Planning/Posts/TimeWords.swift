/// Words that say when, and filters among them, told apart. A week or month among the filters says when, too,
/// where nothing else does.
package struct TimeWords {
  package let time: [String]
  package let filters: [String]

  /// - Parameter spanKeys: of the conditions that say when.
  package init(_ words: [String], spanKeys: Set<FilterCondition.Key> = []) {
    let words = words.joinedQuotations
    let time = words.filter { !FilterCondition.isOne($0) }
    var filters = words.filter(FilterCondition.isOne)
    let span = filters.firstIndex { condition in
      spanKeys.contains { condition.lowercased().hasPrefix($0.rawValue + ":") }
    }
    guard time.isEmpty, let span else {
      self.time = time
      self.filters = filters
      return
    }
    self.time = [String(filters.remove(at: span).drop { $0 != ":" }.dropFirst()).withoutQuotes]
    self.filters = filters
  }
}
