import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt audience delete NAME`.
struct AudienceDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Zielgruppe löschen, für die keine Kampagne ist.",
        en: "Delete an audience that no campaign is for."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var audience: String

  func run() throws {
    let plan = try global.openStepwise()
    let audience = try plan.audience(named: audience)
    let report = AudienceReport(audience)
    try plan.repository.delete(audience, by: plan.author())
    try global.show(ChangeReport([report], dryRun: global.dryRun)) {
      $0.deleted($1) { $0.name }
    }
  }
}
