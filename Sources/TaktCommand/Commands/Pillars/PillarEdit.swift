import ArgumentParser
import Planning
import Storage

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
    let plan = try global.openStepwise()
    guard let name else { throw ChangeError.nothing }
    let old = try plan.pillar(named: pillar)
    let pillar = Pillar(id: old.id, name: try Name(name))
    try plan.repository.update(old, to: pillar, by: plan.author())
    try plan.show(changed: pillar)
  }
}
