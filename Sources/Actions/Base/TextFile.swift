import Exchange
package import Foundation
package import Reports

/// A text in a file that somebody named.
package enum TextFile {
  /// The largest file that is read, in bytes: more than any text has, and little enough to be read
  /// at once.
  private static let sizeLimit = 10_000_000

  /// The text of a file.
  /// - Throws: `InputFileError`, `ExportFileError.unreadable`.
  package static func text(of path: String) throws -> String {
    try decoded(Data(InputFile(path: path, upTo: sizeLimit).whole()), from: path)
  }

  /// Bytes as text, without the line breaks at its end that editors and shells add.
  /// - Parameter path: for the message.
  /// - Throws: `InputFileError.notText`.
  package static func decoded(_ data: Data, from path: String) throws(InputFileError) -> String {
    guard let text = String(data: data, encoding: .utf8) else { throw .notText(path) }
    return text.trimmingLineBreaks
  }
}

extension String {
  /// Without the line breaks at its end that editors and shells add.
  package var trimmingLineBreaks: String {
    var text = self[...]
    while let last = text.last, last.isNewline { text.removeLast() }
    return String(text)
  }
}
