import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt pillar delete NAME`.
struct PillarDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Ein Thema löschen, das kein Beitrag hat.", en: "Delete a pillar that no post has."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welches.", en: "Which.")) var pillar: String

  func run() throws {
    try global.show(global.openPlan().deletePillar(pillar)) { $0.deleted($1) { $0.name } }
  }
}
