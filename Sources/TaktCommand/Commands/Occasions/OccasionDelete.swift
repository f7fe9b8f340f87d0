import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt occasion delete ID…`.
struct OccasionDelete: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "delete", abstract: .words(de: "Anlässe löschen.", en: "Delete occasions."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Ihre Nummern.", en: "Their numbers.")) var ids: [OccasionID]

  func run() throws {
    try global.show(global.openPlan().deleteOccasions(ids)) { $0.deleted($1) { $0.name } }
  }
}
