import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt experiment unassign NAME ID`.
struct ExperimentUnassign: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "unassign",
      abstract: .words(
        de: "Einen Beitrag herausnehmen, der noch nicht erschienen ist.",
        en: "Take a post out that is not out yet."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Aus welchem Versuch.", en: "Of which experiment.")) var name: String
  @Argument(help: .words(de: "Nummer des Beitrags.", en: "The post's number.")) var id: PostID

  func run() throws {
    let plan = try global.openStepwise()
    let experiment = try plan.experiment(named: name)
    let arms = try plan.repository.unassign(id, from: experiment, by: plan.author())
    try plan.show(changed: experiment, arms: arms)
  }
}
