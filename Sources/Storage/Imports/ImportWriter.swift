import GRDB
package import Planning

/// Writes what rows of files bring, within one change.
package final class ImportWriter {
  private let change: PlanChange
  private let figures: FigureWriter
  private var posts: Statement?
  /// The imports of this change, by hash: a file that brings nothing leaves no row.
  private var imports: [String: ImportID] = [:]

  package init(_ change: PlanChange) throws {
    self.change = change
    figures = try FigureWriter(change)
  }

  /// Writes what a row of a file brings.
  /// - Parameter earlier: the import that brought the file before, where rows were left over then.
  package func write(
    _ entry: ImportEntry, of file: ExportedFile, earlier: EarlierImport?
  ) throws {
    let source = Source.imported(try importID(of: file, earlier))
    if let post = entry.post { try write(post) }
    try figures.write(
      entry.figures, of: entry.subject, observedAt: entry.observedAt, from: source)
    if let effort = entry.effort { try change.add(effort) }
  }

  /// One statement for all posts: to word it takes longer than to write a row.
  private func write(_ post: Post) throws {
    let columns = post.columns
    let statement = try posts ?? change.statement(for: columns, to: "post")
    posts = statement
    try change.execute(statement, with: columns)
  }

  private func importID(of file: ExportedFile, _ earlier: EarlierImport?) throws -> ImportID {
    if let id = earlier?.id ?? imports[file.hash] { return id }
    let id = ImportID(try change.nextNumber(in: "importedFile"))
    try change.write(
      ["id": id.number, "file": file.name, "hash": file.hash, "format": file.format],
      to: "importedFile")
    imports[file.hash] = id
    return id
  }
}
