package import Planning

/// A kind of file with results: an entry in the list of `ResultsFile.formats`.
package protocol ResultsFormat: Sendable {
  /// As `--format` names it.
  var name: String { get }
  /// What it is and where it comes from.
  var wording: Wording { get }

  /// What tells a file of it, for a message: the headers that it has at least.
  var neededColumns: [String] { get }

  /// What a file holds; nil where it is of another format.
  func posts(in file: ResultsSource) throws(ExchangeError) -> ExportedPosts?
}

/// A file as the formats look at it.
package struct ResultsSource: Sendable {
  /// For messages.
  let file: String
  let table: CSVText
  /// Which comes first in dates with slashes, where somebody said so.
  let dateOrder: DateOrder?

  init(_ bytes: [UInt8], named file: String, dateOrder: DateOrder?) {
    self.file = file
    self.dateOrder = dateOrder
    table = CSVText(DecodedText.utf8(of: bytes), file: file)
  }
}
