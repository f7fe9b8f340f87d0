import ArgumentParser
import Rendering
import Storage

/// `takt slot list`.
struct SlotList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Alle zeigen, mit dem nächsten freien Mal.",
        en: "Show all, with the next time that is free."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.reports(plan.repository.slots())) { $0.list($1) }
  }
}
