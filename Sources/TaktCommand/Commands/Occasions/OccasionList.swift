import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt occasion list`.
struct OccasionList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: .words(
        de: "Anlässe von heute an zeigen; mit --all auch die vergangenen.",
        en: "Show occasions from today on; with --all past ones, too."))
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: .words(de: "Auch die vergangenen.", en: "Past ones, too.")) var all = false

  func run() throws {
    try global.show(global.openPlan().occasions(all: all)) { $0.list($1) }
  }
}
