import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt map show NAME`: the map as it was written, to be changed and added anew.
struct MapShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: .words(de: "Eine Zuordnung ausgeben.", en: "Print a map."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Welche.", en: "Which.")) var name: String

  func run() throws {
    try global.show(global.openPlan().tableMap(name)) { writer, map in writer.map(map) }
  }
}
