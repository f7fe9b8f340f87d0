/// A part of a report that has no key in the JSON: scripts read the numbers, people the words for it.
@propertyWrapper
package struct Unencoded<Value: Equatable & Sendable>: Encodable, Equatable, Sendable {
  package var wrappedValue: Value

  package init(wrappedValue: Value) {
    self.wrappedValue = wrappedValue
  }

  /// Never asked for: the container below passes over it.
  package func encode(to encoder: any Encoder) {}
}

extension KeyedEncodingContainer {
  package mutating func encode<Value>(_ value: Unencoded<Value>, forKey key: Key) {}
}
