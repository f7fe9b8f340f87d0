/// A file that came in once: what it was, so that it never counts twice.
package struct ImportRecord: Identifiable, Hashable, Sendable {
  package let id: ImportID
  /// The name that the file had, without its folder.
  package let file: String
  /// SHA-256 of the file's bytes, as 64 hexadecimal digits.
  package let hash: String
  package let format: String

  package init(id: ImportID, file: String, hash: String, format: String) {
    self.id = id
    self.file = file
    self.hash = hash
    self.format = format
  }
}
