package import Planning

/// A speaker that words reports, on a terminal or on a page: in the reader's language, with its
/// numbers, dates and quotation marks.
package protocol Speaker: Sendable {
  var language: Language { get }
  var remedyWords: RemedyWords { get }
}

extension Speaker {
  /// The one of both that the reader understands.
  package func say(de: String, en: String) -> String {
    Wording(de: de, en: en).text(in: language)
  }

  package func say(_ wording: Wording) -> String { wording.text(in: language) }

  /// What is not known: never a zero.
  package var unknown: String { "–" }

  /// A quotation in the language's own marks.
  func quoted(_ text: String) -> String {
    say(de: "„\(text.harmless)“", en: "“\(text.harmless)”")
  }

  /// As a sentence or a title begins.
  package func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// `1 Beitrag`, `18 Beiträge`.
  func count(_ number: Int, _ one: Wording, _ many: Wording) -> String {
    "\(self.number(number)) \(say(number == 1 ? one : many))"
  }

  /// `1 Tag`, `21 Tage`.
  func days(_ number: Int) -> String {
    count(number, Wording(de: "Tag", en: "day"), Wording(de: "Tage", en: "days"))
  }

  func posts(_ number: Int) -> String {
    count(
      number, Wording(de: "Beitrag", en: "post"), Wording(de: "Beiträge", en: "posts"))
  }
}
