import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// A person who is to write a text: in an editor, or line by line where there is none.
struct TextDialogue {
  let draft: Draft
  let options: GlobalOptions

  /// What they wrote.
  /// - Throws: `ExitCode.success`, once that is told, where they left it as it was; what the editor
  ///   throws.
  func written() throws -> GivenText {
    let writer = options.writer
    let sheet = EditorSheet(text: draft.text, footer: writer.sheetWords + writer.words(on: draft))
    let text =
      try Editor(environment: options.environment)?.edited(sheet, as: draft.fileName) ?? typed()
      ?? sheet.unchanged
    guard !text.allSatisfy(\.isWhitespace), text != sheet.unchanged else {
      Terminal.standardError.write(writer.leftAsItIs(draft))
      throw ExitCode.success
    }
    return GivenText(text, typedAs: draft.fileName, instead: draft.isNew ? nil : draft.text)
  }

  /// The lines up to a dot or the end of the input; nil where nothing was typed, or Enter at once left
  /// an old text.
  private func typed() -> String? {
    let writer = options.writer
    let old = draft.text.harmlessLines.split(separator: "\n", omittingEmptySubsequences: false)
    Terminal.standardError.write(
      (writer.words(on: draft) + [""] + (draft.isNew ? [] : old.map { "  \($0)" } + [""])
        + writer.typing(draft))
        .joined(separator: "\n"))
    var lines: [String] = []
    while true {
      guard let line = Terminal.ask(">") else {
        Terminal.standardError.write("\n")
        break
      }
      guard line != "." else { break }
      guard !lines.isEmpty || !line.trimmed.isEmpty else {
        if draft.isNew { continue }
        break
      }
      lines.append(line)
    }
    while lines.last?.trimmed.isEmpty == true { lines.removeLast() }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }
}

extension Draft {
  /// What the file is called in which it is written.
  var fileName: String {
    switch purpose {
    case .posts, .post: "post"
    case .idea: "idea"
    case .feedback: "feedback"
    case .lesson: "lesson"
    case .snippet: "snippet"
    }
  }
}
