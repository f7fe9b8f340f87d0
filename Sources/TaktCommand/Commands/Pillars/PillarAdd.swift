import ArgumentParser
import Planning
import Storage

/// `takt pillar add NAME`.
struct PillarAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add", abstract: .words(de: "Ein Thema aufnehmen.", en: "Add a pillar."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Der Name.", en: "The name.")) var name: String

  func run() throws {
    let plan = try global.openStepwise()
    try plan.show(changed: plan.repository.addPillar(Name(name), by: plan.author()))
  }
}
