/// One sentence or name in both languages; neither can be left out.
package struct Wording: Hashable, Sendable {
  package let german: String
  package let english: String

  package init(de: String, en: String) {
    german = de
    english = en
  }

  package func text(in language: Language) -> String {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
