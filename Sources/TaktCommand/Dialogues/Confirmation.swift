import ArgumentParser
import Planning

/// A question before many things change at once.
struct Confirmation: ParsableArguments {
  @Flag(help: .words(de: "Nicht zurückfragen.", en: "Do not ask back.")) var yes = false

  /// One that no option answers beforehand.
  static var unanswered: Confirmation { get throws { try parse([]) } }

  /// The changes at once from which on is asked first. Takt's own choice.
  static let askedFrom = 3

  /// Whether somebody may have to be asked.
  func isNeeded(_ options: GlobalOptions) -> Bool { !yes && !options.dryRun && options.mayAsk }

  /// Whether it may be done: who is not at a terminal has said so by calling.
  func isGiven(for count: Int, _ options: GlobalOptions, de: String, en: String) -> Bool {
    count < Self.askedFrom || isGiven(options, de: de, en: en)
  }

  /// Whether it may be done, however little it is: more goes along than was typed.
  func isGiven(_ options: GlobalOptions, de: String, en: String) -> Bool {
    guard isNeeded(options) else { return true }
    let isYes = Self.answer(to: .yesOrNo(de: de, en: en))
    if !isYes { options.note(de: "Nichts geändert.", en: "Nothing changed.") }
    return isYes
  }

  /// Asks until the answer is a yes or a no; Enter and the end of the input are a no.
  static func answer(to question: String) -> Bool {
    while let line = Terminal.ask(question) {
      if let answer = LogAnswer.isYes(line) { return answer }
    }
    Terminal.standardError.write("\n")
    return false
  }
}
