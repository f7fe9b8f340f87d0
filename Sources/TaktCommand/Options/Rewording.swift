import ArgumentParser
import Planning

/// New words for a note that is in the plan.
struct Rewording: ParsableArguments {
  @Option(
    help: .words(
      de: "Der neue Text; - liest die Standardeingabe.",
      en: "The new text; - reads standard input."))
  var text: String?
  @Option(help: .words(de: "Den Text aus dieser Datei lesen.", en: "Read the text from this file."))
  var file: String?
}

extension Rewording {
  /// The new words; nil where the old ones stay.
  /// - Parameter isAlone: nothing else was given, so the words must be meant: the editor opens.
  /// - Throws: `ChangeError.nothing` where nobody can be asked, and what reading throws.
  func text(instead old: String, isAlone: Bool, mayAsk: Bool) throws -> String? {
    var source = TextSource()
    source.text = text
    source.file = file
    if let text = try source.text(mayAsk: false) { return text }
    guard isAlone else { return nil }
    guard mayAsk else { throw ChangeError.nothing }
    return try source.text(mayAsk: true, draft: old)
  }
}
