import ArgumentParser
import Rendering
import Reports
import Storage

/// `takt person list`.
struct PersonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list", abstract: .words(de: "Alle zeigen.", en: "Show everybody."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let plan = try global.openStepwise()
    try global.show(plan.repository.persons().map(PersonReport.init)) { $0.list($1) }
  }
}
