import Foundation
import Planning
import Synchronization

/// How Takt speaks in this run: the language, and whether scripts are listening.
///
/// It is known before the arguments are parsed, since the parser words its help as it starts.
final class Speech: Sendable {
  @TaskLocal static var current = Speech(language: .english, isJSON: false)

  /// What was typed behind `takt`, as it was understood.
  let words: [String]
  let isJSON: Bool
  /// Somebody chose the language: the plan's own does not count then.
  private let isChosen: Bool
  private let spoken: Mutex<Language>

  init(language: Language, isJSON: Bool, isChosen: Bool = true, words: [String] = []) {
    spoken = Mutex(language)
    self.words = words
    self.isJSON = isJSON
    self.isChosen = isChosen
  }

  /// Reads `--lang` and `--json` from the arguments, and the language from the environment:
  /// `TAKT_LANG`, then `LC_ALL`, `LC_MESSAGES`, `LANG`; neither German nor English: English.
  /// - Parameter words: what was typed behind `takt`.
  convenience init(_ words: [String], _ environment: [String: String]) {
    let options = words.prefix { $0 != "--" }
    let chosen = [Self.value(of: "--lang", in: options), environment["TAKT_LANG"]]
      .compactMap { $0.flatMap(Self.language) }.first
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    self.init(
      language: chosen ?? locale.flatMap(Self.language) ?? .english,
      isJSON: options.contains("--json"), isChosen: chosen != nil, words: words)
  }

  /// Nobody is to be waited for.
  var isUnattended: Bool { words.prefix { $0 != "--" }.contains("--no-input") }

  var language: Language { spoken.withLock { $0 } }

  /// Takes over the plan's language where nobody chose another for this run.
  func adopt(_ language: Language?) {
    guard !isChosen, let language else { return }
    spoken.withLock { $0 = language }
  }

  /// `de`, `de_AT.UTF-8`, `DE` and the like.
  static func language(_ text: String) -> Language? {
    Language(rawValue: String(text.prefix(2)).lowercased())
  }

  private static func value(of option: String, in arguments: ArraySlice<String>) -> String? {
    for (index, argument) in zip(arguments.indices, arguments) {
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
      if argument == option, index + 1 < arguments.endIndex { return arguments[index + 1] }
    }
    return nil
  }
}
