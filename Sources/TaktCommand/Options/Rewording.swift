import ArgumentParser
import Planning
import Reports

/// New words for a text that is in the plan.
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
  var isEmpty: Bool { text == nil && file == nil }

  /// The new words; nil where the old ones stay.
  /// - Parameters:
  ///   - isAlone: nothing else was given, so the words must be meant: somebody is asked for them.
  ///   - draft: the text as it is; it is looked up before anybody types.
  /// - Throws: `ChangeError.nothing` where nobody can be asked, and what reading throws.
  func text(
    _ options: GlobalOptions, isAlone: Bool, for draft: () throws -> Draft
  ) throws -> GivenText? {
    if isEmpty {
      guard isAlone else { return nil }
      guard options.mayAsk else {
        _ = try draft()
        throw ChangeError.nothing
      }
    }
    var source = TextSource()
    source.text = text
    source.file = file
    return try source.text(options, for: draft)
  }
}
