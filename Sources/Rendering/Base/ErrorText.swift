package import Planning

/// `ErrorClass` is what sort of trouble an error is: a front end makes an exit code of it, or a page's state.
package enum ErrorClass: Sendable {
  /// What was asked for cannot be meant.
  case usage
  /// A rule says no, or data are bad.
  case refused
  /// There is no such thing, or no such file.
  case missing
  /// The plan file holds what no rule lets in.
  case damaged
  case cannotCreate
  case inputOutput
  /// Somebody else is writing: try again.
  case locked
  /// A mistake of Takt's own.
  case defect
}

/// `ErrorText` is what is said of an error: a code for scripts, its class, a sentence, and what helps.
package struct ErrorText: Sendable {
  package let code: String
  package let errorClass: ErrorClass
  package let sentence: Wording
  /// nil where the sentence says it.
  package let remedy: Remedy?

  package init(
    _ code: String, _ errorClass: ErrorClass, remedy: Remedy? = nil, de: String, en: String
  ) {
    self.code = code
    self.errorClass = errorClass
    self.remedy = remedy
    sentence = Wording(de: de, en: en)
  }
}

/// `WordedError` is an error that has words for every front end.
package protocol WordedError: Error {
  var text: ErrorText { get }
}

extension Speaker {
  /// What went wrong, and what helps.
  package func error(_ text: ErrorText) -> String { sentences(say(text.sentence), text.remedy) }
}
