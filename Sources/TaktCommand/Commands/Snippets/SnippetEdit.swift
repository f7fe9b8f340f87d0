import ArgumentParser
import Planning
import Storage

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
    let plan = try global.openStepwise()
    let old = try plan.snippet(named: name, on: channel)
    let snippet = try Snippet(
      id: old.id, name: old.name, channel: old.channel, text: text ?? old.text,
      isAlways: always ?? old.isAlways)
    guard snippet != old else { throw ChangeError.nothing }
    try plan.repository.update(old, to: snippet, by: plan.author())
    try plan.show(changed: snippet)
  }
}
