import Foundation

/// `UnsavedText` is what somebody typed and the plan did not take: it is theirs, and is kept in a file.
struct UnsavedText: Error {
  /// Why the plan did not take it.
  let error: any Error
  /// Where it is kept; nil where no file could be written.
  let file: PrivateFile?

  /// Keeps the text.
  init(_ text: Data, as name: String, because error: any Error) {
    self.error = error
    let sign = UUID().uuidString.prefix(8).lowercased()
    file = try? PrivateFile(text, at: PrivateFile.path("takt-\(name)-\(sign).txt"))
  }

  /// Where it is, and how it is given again; nil where it could not be kept.
  var sentence: String? {
    file.map { file in
      .words(
        de: "Ihr Text ist aufgehoben: \(file.path). Mit --file geben Sie ihn noch einmal an.",
        en: "Your text is kept: \(file.path). Give it again with --file.")
    }
  }
}
