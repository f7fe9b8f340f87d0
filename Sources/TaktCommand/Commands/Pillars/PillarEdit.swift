import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt pillar edit NAME --name NEW`.
struct PillarEdit: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "edit",
      abstract: .words(
        de: "Ein Thema umbenennen; die Beiträge behalten es.",
        en: "Rename a pillar; its posts keep it."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welches.", en: "Which.")) var pillar: String
  @Option(help: .words(de: "Der neue Name.", en: "The new name.")) var name: String?

  func run() throws {
    try global.show(global.openPlan().editPillar(pillar, name: name)) { $0.pillars($1) }
  }
}
