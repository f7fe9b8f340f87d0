import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().deleteAudience(audience)) { $0.deleted($1) { $0.name } }
  }
}
