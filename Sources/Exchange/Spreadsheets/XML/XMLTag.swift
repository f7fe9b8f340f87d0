/// The start of an element of an XML document.
struct XMLTag {
  /// Without the prefix: what an element means follows from where it stands, and the strict and the
  /// usual form of a format differ in nothing but their namespaces.
  let name: String
  /// Their names are without prefixes, too.
  let attributes: [(name: String, value: String)]

  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
