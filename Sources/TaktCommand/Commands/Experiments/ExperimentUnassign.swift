import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    let plan = try global.openPlan()
    try global.show(plan.unassign(id, from: name)) {
      $0.assigned($1, plan.settings.currency.code)
    }
  }
}
