import Planning
import Testing

@testable import TaktCommand

@Suite struct SpeechTests {
  struct Case: Sendable {
    let arguments: [String]
    let environment: [String: String]
    let language: Language
  }

  @Test(arguments: [
    Case(arguments: [], environment: [:], language: .english),
    Case(arguments: ["--lang", "de"], environment: ["TAKT_LANG": "en"], language: .german),
    Case(arguments: ["--lang=de"], environment: [:], language: .german),
    Case(arguments: ["--", "--lang", "de"], environment: [:], language: .english),
    Case(arguments: [], environment: ["TAKT_LANG": "de", "LANG": "en"], language: .german),
    Case(arguments: [], environment: ["LC_ALL": "de_CH", "LC_MESSAGES": "en"], language: .german),
    Case(arguments: [], environment: ["LC_ALL": "", "LANG": "de_AT.UTF-8"], language: .german),
    Case(arguments: [], environment: ["LC_ALL": "C", "LANG": "de_DE"], language: .english),
    Case(arguments: [], environment: ["LANG": "fr_FR"], language: .english),
  ])
  func `the language is known before the arguments are parsed`(_ example: Case) {
    #expect(Speech(["takt"] + example.arguments, example.environment).language == example.language)
  }

  @Test func `the plan's language holds where nobody chose one`() {
    let chosen = Speech(["takt"], ["TAKT_LANG": "en"])
    chosen.adopt(.german)
    #expect(chosen.language == .english)
    let open = Speech(["takt"], ["LANG": "en_US"])
    open.adopt(.german)
    #expect(open.language == .german)
  }

  @Test func `json is known before the arguments are parsed`() {
    #expect(Speech(["takt", "week", "--json"], [:]).isJSON)
    #expect(!Speech(["takt", "post", "add", "--", "--json"], [:]).isJSON)
  }
}
