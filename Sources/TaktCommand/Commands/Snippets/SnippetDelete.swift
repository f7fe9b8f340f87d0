import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let snippet = try plan.snippet(named: name, on: channel)
    try plan.repository.delete(snippet, by: plan.author())
    let report = ChangeReport([SnippetReport(snippet)], dryRun: global.dryRun)
    try global.show(report) { $0.deleted($1) { $0.name } }
  }
}
