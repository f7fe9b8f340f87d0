import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt pillar list`.
struct PillarList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Alle zeigen, mit der Zahl ihrer Beiträge.",
        en: "Show all, with the number of their posts."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    try global.show(global.openPlan().pillars()) { $0.list($1) }
  }
}
