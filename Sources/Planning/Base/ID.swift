/// The number of one thing in a plan; the number of another kind of thing does not fit.
///
/// Numbers start at 1 and are never used again, whatever is deleted.
package struct ID<Kind>: Hashable, Comparable, Sendable {
  package let number: Int

  package init(_ number: Int) {
    self.number = number
  }

  package static func < (left: Self, right: Self) -> Bool {
    left.number < right.number
  }
}

extension ID: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}

extension ID {
  /// As people type it: `12` or `#12`; nil for anything else.
  package init?(argument: String) {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : argument[...]
    guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), number > 0
    else { return nil }
    self.init(number)
  }
}

extension ID: CustomStringConvertible {
  package var description: String { String(number) }
}
