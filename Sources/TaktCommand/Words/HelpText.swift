import ArgumentParser
import Planning

extension String {
  /// Help in the language that `Program` sets before parsing.
  static func words(de: String, en: String) -> String {
    Wording(de: de, en: en).text(in: Speech.current.language)
  }
}

extension String {
  /// Lines to type, as help shows them below what a command does.
  static func examples(de: String, en: String) -> String {
    let lines = words(de: de, en: en).split(separator: "\n").map { "  \($0)" }
    return ([words(de: "Beispiele:", en: "Examples:")] + lines).joined(separator: "\n")
  }

  /// Lines to type that are the same in both languages.
  static func examples(_ lines: String) -> String { examples(de: lines, en: lines) }

  /// What is said of a command, and below it lines to type.
  func examples(de: String, en: String) -> String {
    self + "\n\n" + .examples(de: de, en: en)
  }

  /// As `examples(de:en:)`, with lines that are the same in both languages.
  func examples(_ lines: String) -> String { examples(de: lines, en: lines) }
}

extension ArgumentHelp {
  static func words(de: String, en: String, valueName: String? = nil) -> Self {
    Self(stringLiteral: .words(de: de, en: en)).naming(valueName)
  }

  private func naming(_ name: String?) -> Self {
    var help = self
    if let name { help.valueName = name }
    return help
  }
}
