/// `Sought` is what a list was asked for where that was not everything, so that an empty one can say it.
package struct Sought: Equatable, Sendable {
  /// The conditions; empty where a list leaves something out by itself.
  package let words: String
  /// How many there are in all.
  package let total: Int

  package init(_ words: [String] = [], of total: Int) {
    self.words = words.joined(separator: " ")
    self.total = total
  }
}

/// `Listed` is a list with what it was asked for. In JSON it is the list.
package struct Listed<Thing: Sendable>: RandomAccessCollection, Sendable {
  package let things: [Thing]
  /// nil where nothing was left out.
  package let sought: Sought?

  package init(_ things: [Thing], sought: Sought? = nil) {
    self.things = things
    self.sought = sought
  }

  package var startIndex: Int { things.startIndex }
  package var endIndex: Int { things.endIndex }
  package subscript(place: Int) -> Thing { things[place] }
}

extension Listed: Equatable where Thing: Equatable {}

extension Listed: Encodable where Thing: Encodable {
  package func encode(to encoder: any Encoder) throws { try things.encode(to: encoder) }
}
