import Testing

/// Words that somebody typed and Takt does not take.
struct RefusedWords: Sendable, CustomTestStringConvertible {
  /// As typed; `|` stands for a blank within a word, and alone for an empty one.
  let arguments: String
  let exit: Int32
  let code: String
  /// Something that the sentence must offer.
  let offers: String

  init(_ arguments: String, _ exit: Int32, _ code: String, offers: String = "") {
    self.arguments = arguments
    self.exit = exit
    self.code = code
    self.offers = offers
  }

  var words: [String] {
    arguments.split(separator: " ").map { $0 == "|" ? "" : String($0).replacing("|", with: " ") }
  }

  var testDescription: String { arguments }

  static let all =
    posts + series + slots + files + filters + experiments + campaigns + results + notes
    + settingUp
}
