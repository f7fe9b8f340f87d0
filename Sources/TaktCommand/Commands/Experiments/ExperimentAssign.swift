import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt experiment assign NAME ID…|FILTER…`.
struct ExperimentAssign: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "assign",
      abstract: .words(
        de: "Geplante Beiträge den Varianten abwechselnd zuteilen.",
        en: "Deal planned posts to the arms in turn."),
      discussion: .words(
        de: """
          In der Reihenfolge ihrer Zeit: der erste wie üblich, der nächste neu, und so fort. Wer eine \
          Variante hat, behält sie. Nur Beiträge, die noch nicht erschienen sind, auf dem Kanal und \
          in den Tagen des Versuchs, unbezahlt und in keinem anderen Versuch.
          """,
        en: """
          In the order of their time: the first as usual, the next new, and so on. Those that have \
          an arm keep it. Only posts that are not out yet, on the experiment's channel and days, not \
          boosted and in no other experiment.
          """))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welchem Versuch.", en: "To which experiment.")) var name: String
  @OptionGroup var selection: PostSelection

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.assign(selection.posts, to: name)) {
      $0.assigned($1, plan.settings.currency.code)
    }
  }
}
