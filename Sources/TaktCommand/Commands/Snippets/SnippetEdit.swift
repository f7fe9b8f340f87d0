import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt snippet edit NAME`.
struct SnippetEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Einen Baustein ändern; Beiträge, die ihn schon haben, behalten ihn.",
        en: "Change a snippet; posts that have it already keep it."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welcher.", en: "Which.")) var name: String
  @Option(help: .words(de: "Der des Kanals.", en: "The one of this channel.")) var channel: String?
  @Option(help: .words(de: "Der neue Text.", en: "The new text.")) var text: String?
  @Flag(
    inversion: .prefixedNo,
    help: .words(de: "Unter jedem neuen Beitrag.", en: "Below every new post."))
  var always: Bool?

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.editSnippet(name, on: channel, text: text, isAlways: always)) {
      $0.snippets($1)
    }
  }
}
