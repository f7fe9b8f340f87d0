package import Planning

/// A table that somebody described, as it is shown.
package struct MapReport: Encodable, Equatable, Sendable {
  package let name: String
  /// CSV: a header and its meaning a row.
  package let text: String

  package init(_ mapping: TableDescription) {
    name = mapping.name.text
    text = mapping.text
  }
}
