package import Planning

/// Words reports for people: in their language, in the columns they have, in colour where it shows.
package struct TextWriter: Speaker {
  package let language: Language
  package let remedyWords: RemedyWords
  package let isColoured: Bool
  /// Columns of the terminal.
  package let width: Int

  package init(
    language: Language, isColoured: Bool, width: Int, remedyWords: @escaping RemedyWords
  ) {
    self.language = language
    self.remedyWords = remedyWords
    self.isColoured = isColoured
    self.width = width
  }

  /// The same for lines that are set in by so many columns.
  func narrower(by columns: Int) -> TextWriter {
    TextWriter(
      language: language, isColoured: isColoured, width: width - columns, remedyWords: remedyWords)
  }

  /// What is worth saying first, and a line in between.
  func heading(_ text: String) -> String { painted(text.harmless, .bold) }

  /// So few columns that a table leaves out what can be looked up elsewhere.
  var isNarrow: Bool { width < 72 }

  /// Lines that a label introduces, the labels in one column; a line without a value is left out.
  func facts(_ facts: [(label: String, value: String?)]) -> [String] {
    let known = facts.compactMap { fact in fact.value.map { (fact.label, $0) } }
    let indent = known.map(\.0.displayWidth).max() ?? 0
    return known.flatMap { label, value in
      value.harmless.wrapped(to: max(width - indent - 4, 20)).enumerated().map { place, line in
        "  " + painted((place == 0 ? label : "").fitted(to: indent), .dim) + "  " + line
      }
    }
  }
}
