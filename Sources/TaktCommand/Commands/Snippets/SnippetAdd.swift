import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt snippet add NAME TEXT`.
struct SnippetAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Einen Baustein anlegen.", en: "Add a snippet."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Sein Name.", en: "Its name.")) var name: String
  @OptionGroup var source: TextSource
  @Option(
    help: .words(
      de: "Nur auf diesem Kanal; sonst auf allen ohne eigenen.",
      en: "On this channel only; else on all without one of their own."))
  var channel: String?
  @Flag(help: .words(de: "Unter jedem neuen Beitrag.", en: "Below every new post."))
  var always = false

  func run() throws {
    let plan = try global.openPlan()
    if source.waits { try plan.check(SubjectRequest(channel: channel)) }
    guard let text = try source.text(mayAsk: global.mayAsk) else { throw CommandError.textMissing }
    let report = try plan.addSnippet(name, text: text, channel: channel, isAlways: always)
    try global.show(report) { $0.snippets($1) }
  }
}
