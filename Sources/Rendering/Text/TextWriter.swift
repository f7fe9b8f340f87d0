package import Planning

/// Words reports for people: in their language, in the columns they have, in colour where it shows.
package struct TextWriter: Sendable {
  package let language: Language
  package let isColoured: Bool
  /// Columns of the terminal.
  package let width: Int

  package init(language: Language, isColoured: Bool, width: Int) {
    self.language = language
    self.isColoured = isColoured
    self.width = width
  }

  /// The one of both that this writer speaks.
  func say(de: String, en: String) -> String {
    Wording(de: de, en: en).text(in: language)
  }

  func say(_ wording: Wording) -> String { wording.text(in: language) }

  /// What is not known: never a zero.
  var unknown: String { "–" }

  /// A quotation in the language's own marks.
  func quoted(_ text: String) -> String {
    say(de: "„\(text.harmless)“", en: "“\(text.harmless)”")
  }

  /// `1 Beitrag`, `18 Beiträge`.
  func count(_ number: Int, _ one: Wording, _ many: Wording) -> String {
    "\(self.number(number)) \(say(number == 1 ? one : many))"
  }

  func posts(_ number: Int) -> String {
    count(
      number, Wording(de: "Beitrag", en: "post"), Wording(de: "Beiträge", en: "posts"))
  }

  /// What is worth saying first, and a line in between.
  func heading(_ text: String) -> String { painted(text.harmless, .bold) }

  /// Lines that a label introduces, the labels in one column; a line without a value is left out.
  func facts(_ facts: [(label: String, value: String?)]) -> [String] {
    let known = facts.compactMap { fact in fact.value.map { (fact.label, $0) } }
    let width = known.map(\.0.displayWidth).max() ?? 0
    return known.map { "  " + painted($0.fitted(to: width), .dim) + "  " + $1.harmless }
  }
}
