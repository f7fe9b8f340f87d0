import ArgumentParser
import Planning

extension String {
  /// Help in the language that `Program` sets before parsing.
  static func words(de: String, en: String) -> String {
    Wording(de: de, en: en).text(in: Speech.current.language)
  }
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
