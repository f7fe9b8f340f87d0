extension FilterCondition {
  /// A value as a number.
  /// - Throws: `PostFilterError.unreadableNumber`.
  package func id<Kind>(_ text: String) throws(PostFilterError) -> ID<Kind> {
    guard let id = ID<Kind>(argument: text) else {
      throw .unreadableNumber(text, key: key.rawValue)
    }
    return id
  }

  /// A value by its stored word; case does not count.
  /// - Throws: `PostFilterError.unknownChoice` with the words that there are.
  package func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws(PostFilterError) -> Value {
    let found = Value.allCases.first { $0.rawValue.lowercased() == text.lowercased() }
    guard let found else {
      throw .unknownChoice(text, key: key.rawValue, choices: Value.allCases.map(\.rawValue))
    }
    return found
  }
}

extension PostFilter.Choice {
  /// Adds what a condition wants, or does not; nil is having none.
  package mutating func add(_ value: Value?, _ condition: FilterCondition) {
    switch (value, condition.isNegated) {
    case (let value?, false): wanted.append(value)
    case (let value?, true): unwanted.append(value)
    case (nil, false): wantsNone = true
    case (nil, true): refusesNone = true
    }
  }
}
