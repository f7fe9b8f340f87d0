import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt effort delete ID`.
struct EffortDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Eine Buchung löschen; die Nummer nennt takt effort list.",
        en: "Delete what was booked; takt effort list tells the number."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Nummer der Buchung.", en: "The entry's number.")) var effort: EffortID

  func run() throws {
    let plan = try global.openPlan()
    try global.show(plan.deleteEffort(effort)) {
      $0.effort(deleted: $1, plan.settings.currency.code)
    }
  }
}
