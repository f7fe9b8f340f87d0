import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt snippet list`.
struct SnippetList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.repository.snippets().map { SnippetReport($0) }) { $0.list($1) }
  }
}
