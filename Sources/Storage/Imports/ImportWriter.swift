import GRDB
package import Planning

/// Writes what rows of files bring, within one change.
package final class ImportWriter {
  private let plan: PlanRepository
  private let db: Database
  private let figures: FigureWriter
  private var posts: Statement?
  /// The imports of this change, by hash: a file that brings nothing leaves no row.
  private var imports: [String: ImportID] = [:]
  private(set) var hasWritten = false

  init(plan: PlanRepository, db: Database) throws {
    self.plan = plan
    self.db = db
    figures = try FigureWriter(in: db)
  }

  /// Writes what a row of a file brings.
  /// - Parameter earlier: the import that brought the file before, where rows were left over then.
  package func write(
    _ entry: ImportEntry, of file: ExportedFile, earlier: EarlierImport?
  ) throws {
    hasWritten = true
    let source = Source.imported(try importID(of: file, earlier))
    if let post = entry.post { try write(post) }
    try figures.write(
      entry.figures, of: entry.subject, observedAt: entry.observedAt, from: source)
    if let effort = entry.effort { try plan.write(effort, in: db) }
  }

  /// One statement for all posts: to word it takes longer than to write a row.
  private func write(_ post: Post) throws {
    let columns = post.columns
    let statement = try posts ?? plan.statement(for: columns, to: "post", in: db)
    posts = statement
    try plan.execute(statement, with: columns)
  }

  private func importID(of file: ExportedFile, _ earlier: EarlierImport?) throws -> ImportID {
    if let id = earlier?.id ?? imports[file.hash] { return id }
    let id = ImportID(try plan.nextNumber(in: "importedFile", db))
    try plan.write(
      ["id": id.number, "file": file.name, "hash": file.hash, "format": file.format],
      to: "importedFile", in: db)
    imports[file.hash] = id
    return id
  }
}
