/// A path of the file system, with slashes between its parts.
extension String {
  /// Its last part.
  package var fileName: String { split(separator: "/").last.map(String.init) ?? self }

  /// The path of the folder that it lies in; `.` where it names none.
  package var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }

  /// What follows its last point, in lower case; nil where it has none.
  package var fileEnding: String? {
    lastIndex(of: ".").map { self[index(after: $0)...].lowercased() }
  }
}
