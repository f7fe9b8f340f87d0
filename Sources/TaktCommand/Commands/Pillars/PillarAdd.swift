import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt pillar add NAME`.
struct PillarAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Ein Thema aufnehmen.", en: "Add a pillar."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String

  func run() throws {
    try global.show(global.openPlan().addPillar(name)) { $0.pillars($1) }
  }
}
