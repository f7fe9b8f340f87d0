import Actions
import ArgumentParser
import Foundation
import Planning
import Reports

/// Where a text comes from: the argument, standard input, a file, or whoever is asked for it.
struct TextSource: ParsableArguments {
  @Argument(
    help: .words(
      de: "Der Text; - liest die Standardeingabe.", en: "The text; - reads standard input."))
  var text: String?

  @Option(help: .words(de: "Den Text aus dieser Datei lesen.", en: "Read the text from this file."))
  var file: String?
}

extension TextSource {
  /// The text, without the line break at the end of a file.
  /// - Parameter draft: what is to be written; it is looked up before anybody types, and refuses what
  ///   cannot be.
  /// - Throws: `CommandError.twoTexts`, `.textMissing` where nobody can be asked; what `draft`, reading
  ///   and asking throw.
  func text(_ options: GlobalOptions, for draft: () throws -> Draft) throws -> GivenText {
    switch (text, file) {
    case (_?, _?): throw CommandError.twoTexts
    case ("-", nil):
      let draft = try draft()
      let isTyped = Terminal.standardInput.isInteractive
      return GivenText(try Self.standardInput(), typedAs: isTyped ? draft.fileName : nil)
    case (let text?, nil): return GivenText(text)
    case (nil, let file?): return GivenText(try TextFile.text(of: file))
    case (nil, nil):
      let draft = try draft()
      guard options.mayAsk else { throw CommandError.textMissing }
      return try TextDialogue(draft: draft, options: options).written()
    }
  }

  /// All of standard input.
  static func standardInput() throws -> String {
    try TextFile.decoded(FileHandle.standardInput.readToEnd() ?? Data(), from: "-")
  }
}
