import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let slots = try plan.repository.slots(numbered: ids.distinct)
    try plan.repository.delete(slots, by: plan.author())
    let report = ChangeReport(slots.map { SlotReport($0) }, dryRun: global.dryRun)
    try global.show(report) { writer, report in writer.deleted(report, writer.name(of:)) }
  }
}
