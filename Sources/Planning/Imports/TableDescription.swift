/// What the columns of a table are that no network exports, kept in the plan so that such files are
/// recognised by themselves.
package struct TableDescription: Named, Hashable {
  package let id: ID<TableDescription>
  /// The format by which such files go.
  package let name: Name
  /// CSV: a header and its meaning a row.
  package let text: String

  package init(id: ID<TableDescription>, name: Name, text: String) {
    self.id = id
    self.name = name
    self.text = text
  }
}
