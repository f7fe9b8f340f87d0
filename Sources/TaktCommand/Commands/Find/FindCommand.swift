import Actions
import ArgumentParser
import Rendering
import Reports

/// `takt find WORDS`.
struct FindCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "find",
      abstract: .words(
        de: "Beiträge, Ideen, Lehren, Rückmeldungen und Anlässe nach Wörtern durchsuchen.",
        en: "Look for words in posts, ideas, lessons, feedback and occasions."),
      discussion: .words(
        de: """
          takt find sauerteig roggen zeigt, was beide Wörter enthält; Groß- und Kleinschreibung und \
          Akzente zählen nicht. Auch Namen von Kampagnen, Versuche und Textbausteine werden \
          durchsucht. Auf dem Bildschirm steht von jedem etwas, mit --json alles.
          """,
        en: """
          takt find sourdough rye shows what holds both words; capitals and accents do not count. \
          Names of campaigns, experiments and snippets are looked through, too. The screen shows some \
          of each, --json all.
          """
      ).examples(
        de: "takt find sauerteig roggen",
        en: "takt find sourdough rye"))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Wörter, die alle vorkommen.", en: "Words that all occur.", valueName: "words"))
  var words: [String]

  func run() throws {
    let most = global.json ? nil : TextWriter.mostHits
    try global.show(global.openPlan().find(words, atMost: most)) { $0.find($1) }
  }
}
