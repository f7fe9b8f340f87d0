package import Planning
package import Reports

/// A kind of file with results: an entry in the list of `ResultsFile.formats`.
package protocol ResultsFormat: Sendable {
  /// As `--format` names it.
  var name: String { get }
  /// What it is and where it comes from.
  var wording: Wording { get }

  /// What tells a file of it, for a message: the headers that it has at least.
  var neededColumns: [String] { get }

  /// The kind of account whose files they are; nil where they can be of any.
  var account: ExportedAccount? { get }

  /// How to read a file; nil where it is of another format.
  func reading(of source: ResultsSource) throws(ExportFileError) -> ResultsReading?
}

extension ResultsFormat {
  package var account: ExportedAccount? { nil }
}

/// How a file is read, once its format is known.
package struct ResultsReading: Sendable {
  /// When the network made the file, where it tells.
  var observedAt: ExportedPost.Time?
  /// Hands on each row, and says at the end what there is to remark.
  let rows: @Sendable ((ExportedRow) throws -> Void) throws -> ExportRemarks
}
