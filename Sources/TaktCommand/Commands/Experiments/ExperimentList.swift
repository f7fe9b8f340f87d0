import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt experiment list`.
struct ExperimentList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show all."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().experiments()) { $0.list($1) }
  }
}
