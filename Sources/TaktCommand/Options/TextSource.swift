import Actions
import ArgumentParser
import Foundation
import Planning
import Reports

/// Where the text of a post comes from: the argument, standard input, a file, or the editor.
struct TextSource: ParsableArguments {
  @Argument(
    help: .words(
      de: "Der Text; - liest die Standardeingabe.", en: "The text; - reads standard input."))
  var text: String?

  @Option(help: .words(de: "Den Text aus dieser Datei lesen.", en: "Read the text from this file."))
  var file: String?
}

extension TextSource {
  /// The text is still to be typed, or comes from a pipe.
  var waits: Bool { file == nil && (text == nil || text == "-") }

  /// The text, without the line break at the end of a file; nil where none was given and nobody
  /// can be asked.
  /// - Throws: `CommandError.twoTexts`, `.editorFailed`, `InputFileError`.
  func text(mayAsk: Bool, draft: String = "") throws -> String? {
    switch (text, file) {
    case (_?, _?): throw CommandError.twoTexts
    case ("-", nil): return try Self.standardInput()
    case (let text?, nil): return text
    case (nil, let file?): return try TextFile.text(of: file)
    case (nil, nil): return mayAsk ? try Editor().edited(draft) : nil
    }
  }

  /// All of standard input.
  static func standardInput() throws -> String {
    try TextFile.decoded(FileHandle.standardInput.readToEnd() ?? Data(), from: "-")
  }
}
