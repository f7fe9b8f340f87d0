package import Planning

/// Writes what rows of files bring, within one change.
package final class ImportWriter {
  private let change: PlanChange
  private let figures: FigureWriter
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
    if let post = entry.post { try change.update(post) }
    try figures.write(
      entry.figures, of: entry.subject, observedAt: entry.observedAt, from: source)
    if let effort = entry.effort { try change.add { BookedEffort(id: $0, entry: effort) } }
  }

  private func importID(of file: ExportedFile, _ earlier: EarlierImport?) throws -> ImportID {
    if let id = earlier?.id ?? imports[file.hash] { return id }
    let id = ImportID(try change.add { ImportedFile(id: $0, file: file) }.id.number)
    imports[file.hash] = id
    return id
  }
}
