import ArgumentParser
import Planning
import Storage

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
    let plan = try global.openStepwise()
    let channel = try channel.map { try plan.channel(named: $0).reference }
    guard let text = try source.text(mayAsk: global.mayAsk) else { throw CommandError.textMissing }
    let snippet = try plan.repository.addSnippet(by: plan.author()) { id in
      try Snippet(id: id, name: Name(name), channel: channel, text: text, isAlways: always)
    }
    try plan.show(changed: snippet)
  }
}
