import Actions
import ArgumentParser
import Planning
import Rendering
import Reports

/// `takt map add FILE`.
struct MapAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: .words(
        de: "Eine Zuordnung im Plan behalten.", en: "Keep a map in the plan."))
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: .words(de: "Die Datei mit der Zuordnung.", en: "The file with the map."))
  var file: String
  @Option(
    help: .words(
      de: "Wie das Format heißt; sonst wie die Datei.", en: "The format's name; else the file's."))
  var name: String?

  func run() throws {
    try global.show(global.openPlan().addTableMap(from: file, name: name)) { $0.maps($1) }
  }
}
