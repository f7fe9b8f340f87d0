import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt audience list`.
struct AudienceList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().audiences()) { $0.list($1) }
  }
}
