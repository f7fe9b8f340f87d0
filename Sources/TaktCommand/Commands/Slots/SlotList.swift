import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

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
    try global.show(global.openPlan().slots()) { $0.list($1) }
  }
}
