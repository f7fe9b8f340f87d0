import Foundation
import Reports

/// `GivenText` is a text as it reached the command.
struct GivenText {
  let text: String
  /// What the file is called in which it is kept; nil where it stands in the command or in a file already.
  var name: String?
  /// The old text that was seen while it was written; nil where none was shown.
  var instead: String?

  init(_ text: String, typedAs name: String? = nil, instead: String? = nil) {
    self.text = text
    self.name = name
    self.instead = instead
  }

  /// Hands the text to the plan.
  /// - Throws: what the plan refuses; of what was typed, as `UnsavedText`.
  func saved<Report>(_ action: (String) throws -> Report) throws -> Report {
    guard let name else { return try action(text) }
    do {
      return try action(text)
    } catch {
      throw UnsavedText(Data(text.utf8), as: name, because: error)
    }
  }
}

extension GivenText? {
  /// As of a text, also where none was given.
  func saved<Report>(_ action: (GivenText?) throws -> Report) throws -> Report {
    guard let self else { return try action(nil) }
    return try self.saved { _ in try action(self) }
  }
}
