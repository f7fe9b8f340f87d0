import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt snippet list`.
struct SnippetList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().snippets()) { $0.list($1) }
  }
}
