import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt snippet delete NAME`.
struct SnippetDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Einen Baustein löschen; Beiträge behalten seine Worte.",
        en: "Delete a snippet; posts keep its words."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher.", en: "Which.")) var name: String
  @Option(help: .words(de: "Der des Kanals.", en: "The one of this channel.")) var channel: String?

  func run() throws {
    try global.show(global.openPlan().deleteSnippet(name, on: channel)) {
      $0.deleted($1) { $0.name }
    }
  }
}
