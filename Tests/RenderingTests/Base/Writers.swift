import Planning
import Rendering

/// Remedies as their names: how they read is the front end's.
private let named: RemedyWords = { Wording(de: "(\($0.kind))", en: "(\($0.kind))") }

extension TextWriter {
  init(language: Language, isColoured: Bool, width: Int) {
    self.init(language: language, isColoured: isColoured, width: width, remedyWords: named)
  }
}

extension PageWriter {
  init(language: Language, plan: String, currency: String) {
    self.init(language: language, plan: plan, currency: currency, remedyWords: named)
  }
}
