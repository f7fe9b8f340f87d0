import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let pillar = try plan.pillar(named: pillar)
    try plan.repository.delete(pillar, by: plan.author())
    let report = ChangeReport([PillarReport(pillar, posts: 0)], dryRun: global.dryRun)
    try global.show(report) { $0.deleted($1) { $0.name } }
  }
}
