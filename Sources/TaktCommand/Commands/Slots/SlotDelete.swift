import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt slot delete ID…`.
struct SlotDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete",
      abstract: .words(
        de: "Sendeplätze streichen; was dort geplant ist, bleibt.",
        en: "Give up slots; what is planned there stays."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummern.", en: "Their numbers.")) var ids: [SlotID]

  func run() throws {
    try global.show(global.openPlan().deleteSlots(ids)) { writer, report in
      writer.deleted(report, writer.name(of:))
    }
  }
}
