import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt idea delete ID…`.
struct IdeaDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Ideen löschen, aus denen kein Beitrag entstand.",
        en: "Delete ideas of which no post was made."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummern.", en: "Their numbers.")) var ids: [IdeaID]

  func run() throws {
    try global.show(global.openPlan().deleteIdeas(ids)) { writer, report in
      writer.deleted(report) { "\($0.id) \($0.text.prefix(40))" }
    }
  }
}
