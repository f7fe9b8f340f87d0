import ArgumentParser
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let mapping = try plan.mapping(named: name)
    try plan.repository.delete(mapping, by: plan.author())
    try global.show(ChangeReport([MapReport(mapping)], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.name }
    }
  }
}
