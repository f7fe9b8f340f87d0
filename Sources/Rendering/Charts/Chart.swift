/// A picture of numbers: a value that is drawn at the width there is, and that always has a table
/// for whoever cannot see it or wants to know exactly.
package protocol Chart: Sendable {
  /// What the table has rows of.
  associatedtype Row

  var title: String { get }
  /// What it shows, in a sentence or two; a listener gets it in place of the picture.
  var summary: String { get }

  /// - Parameter width: in the units of the drawing, which are about a pixel: 340 on a phone.
  func drawing(width: Double, for reader: some Speaker) -> Drawing
  func table(for reader: some Speaker) -> Table<Row>
}
