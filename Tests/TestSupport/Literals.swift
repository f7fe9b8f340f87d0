package import Planning

/// Days, times and moments as tests write them; one that does not exist is a mistake in the test.
extension Day: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = written(text, Day.init) }
}

extension WallTime: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = written(text, WallTime.init) }
}

extension NewPost.Start: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .at(WallTime(stringLiteral: text)) }
}

extension Medium: ExpressibleByStringLiteral {
  package init(stringLiteral file: String) { self.init(file: file) }
}

extension Instant: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = written(text, Instant.init) }
}

extension Week: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = written(text, Week.init) }
}

extension ID: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self.init(number) }
}

extension PostNumbers: ExpressibleByIntegerLiteral {
  package init(integerLiteral number: Int) { self = written("\(number)", PostNumbers.init) }
}

private func written<Value>(_ text: String, _ read: (String) -> Value?) -> Value {
  guard let value = read(text) else { preconditionFailure("\(text) is no \(Value.self)") }
  return value
}
