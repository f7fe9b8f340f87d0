import Actions
import ArgumentParser
import Foundation
import Planning
import Rendering
import Reports

/// `takt idea …`.
struct IdeaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "idea",
      abstract: .words(
        de: "Ideen: festhalten, ordnen, zu Beiträgen machen.",
        en: "Ideas: keep them, sort them, make posts of them."),
      discussion: .words(
        de: """
          takt idea add "Wie entsteht der Sauerteig?" hält eine fest; takt idea plan 3 --on \
          facebook,x macht aus ihr einen Beitrag je Netzwerk, jeden in dessen Länge. Eine \
          immergrüne (--evergreen "8 Wochen") darf wiederkommen und füllt freie Sendeplätze.
          """,
        en: """
          takt idea add "How is sourdough made?" keeps one; takt idea plan 3 --on facebook,x makes a \
          post a network of it, each in the length that is allowed there. An evergreen one \
          (--evergreen "8 weeks") may come back and fills free slots.
          """),
      subcommands: [
        IdeaAdd.self, IdeaList.self, IdeaShow.self, IdeaPlan.self, IdeaEdit.self,
        ThingsDelete<Self, IdeaID>.self,
      ])
  }
}

/// `takt idea delete ID…`.
extension IdeaCommand: DeletingNoun {
  static var deletion: Deletion<[IdeaID], IdeaReport> {
    Deletion(
      abstract: .words(
        de: "Ideen löschen, aus denen kein Beitrag entstand.",
        en: "Delete ideas of which no post was made."),
      which: .words(de: "Ihre Nummern.", en: "Their numbers.", valueName: "ids"),
      deleting: { .ideas($0) }, name: { "\($1.id) \($1.text.prefix(40))" })
  }
}

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
          """
      ).examples(
        de: """
          takt idea add "Wie Sauerteig entsteht"
          takt idea add "Öffnungszeiten an Ostern" --pillar Laden
          takt idea add "Unser Mehl" --evergreen "8 Wochen"
          """,
        en: """
          takt idea add "How sourdough is made"
          takt idea add "Opening hours at Easter" --pillar Shop
          takt idea add "Our flour" --evergreen "8 weeks"
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

/// `takt idea list`.
struct IdeaList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Offene Ideen zeigen, die ältesten zuerst.", en: "Show open ideas, the oldest first."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(
    help: .words(
      de: "Wörter, die alle vorkommen, oder Filter: pillar:Handwerk, text:Brot.",
      en: "Words that all occur, or filters: pillar:Craft, text:bread.",
      valueName: "word|filter"))
  var words: [String] = []
  @Option(help: .words(de: "Nur zu diesem Thema.", en: "Of this pillar only.")) var pillar: String?
  @Flag(help: .words(de: "Nur immergrüne.", en: "Evergreen ones only.")) var evergreen = false
  @Flag(help: .words(de: "Auch die schon verwendeten.", en: "Used ones, too.")) var all = false

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.ideas(words, pillar: pillar, all: all, evergreen: evergreen)) {
      $0.list($1)
    }
  }
}

/// `takt idea show ID`.
struct IdeaShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(
        de: "Eine Idee ganz zeigen, mit ihren Beiträgen.",
        en: "Show an idea in full, with its posts."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummer.", en: "Its number.")) var id: IdeaID

  func run() throws {
    try global.show(global.openPlan().idea(id)) { $0.idea($1) }
  }
}

/// `takt idea edit ID`.
struct IdeaEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Eine Idee ändern; Beiträge aus ihr bleiben, wie sie sind.",
        en: "Change an idea; posts made from it stay as they are."),
      discussion: .words(
        de: "Ohne Angaben öffnet sich auf einem Terminal der Editor.",
        en: "Without options a terminal opens the editor."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummer.", en: "Its number.")) var id: IdeaID
  @OptionGroup var rewording: Rewording
  @Option(help: .words(de: "Thema; none für keins.", en: "Pillar; none for none."))
  var pillar: String?
  @Option(help: .words(de: "Adresse; none für keine.", en: "Address; none for none."))
  var link: String?
  @OptionGroup var evergreen: EvergreenOptions

  func run() throws {
    let plan = try global.openPlan()
    var request = IdeaRequest()
    request.pillar = pillar
    request.link = link
    request.reuse = evergreen.request
    let text = try rewording.text(global, isAlone: request.isEmpty) { try plan.draft(of: id) }
    request.text = text?.text
    request.draft = text?.instead
    let report = try text.saved { _ in try plan.editIdea(id, request) }
    try global.show(report) { $0.ideas($1) }
  }
}
