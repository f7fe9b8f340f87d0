import Actions
import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// `takt idea add TEXT…`.
struct IdeaAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(de: "Ideen festhalten.", en: "Keep ideas."),
      discussion: .words(
        de: """
          Jeder Text wird eine Idee. „-“ liest die Standardeingabe: jede Zeile eine Idee; auf dem \
          Terminal endet sie mit Strg-D.
          """,
        en: """
          Each text becomes an idea. “-” reads standard input: an idea a line; on a terminal Ctrl-D \
          ends it.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Die Ideen; - liest die Standardeingabe.", en: "The ideas; - reads standard input."))
  var texts: [String]
  @Option(help: .words(de: "Zu welchem Thema.", en: "Of which pillar.")) var pillar: String?
  @Option(help: .words(de: "Adresse, auf die sie verweist.", en: "Address that it points to."))
  var link: String?
  @OptionGroup var evergreen: EvergreenOptions

  func run() throws {
    let plan = try global.openPlan()
    var request = IdeaRequest()
    request.pillar = pillar
    request.link = link
    request.reuse = evergreen.request
    if texts.contains("-") { try plan.check(request) }
    try global.show(plan.addIdeas(read(), request)) { $0.ideas($1) }
  }

  /// - Throws: `CommandError.textMissing` where nothing but blanks was given.
  private func read() throws -> [String] {
    let read = try texts.flatMap { text -> [String] in
      guard text == "-" else { return [text] }
      let lines = try TextSource.standardInput().split(whereSeparator: \.isNewline)
      return lines.map(\.trimmed).filter { !$0.isEmpty }
    }
    guard !read.isEmpty else { throw CommandError.textMissing }
    return read
  }
}
