import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt map delete NAME`.
struct MapDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Zuordnung löschen; was mit ihr hereinkam, bleibt.",
        en: "Delete a map; what came in by it stays."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var name: String

  func run() throws {
    try global.show(global.openPlan().deleteTableMap(name)) { $0.deleted($1) { $0.name } }
  }
}
