import ArgumentParser
import Exchange
import Planning
import Rendering
import Reports
import Storage

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
    let plan = try global.openStepwise()
    let map = try TableMap(path: file, name: name)
    let mapping = try plan.repository.addTableDescription(
      name: Name(map.name), text: map.text, by: plan.author())
    try global.show(ChangeReport([MapReport(mapping)], dryRun: global.dryRun)) { $0.maps($1) }
  }
}

extension TableMap {
  /// - Parameter name: of the format; else the file's, without its ending.
  init(path: String, name: String? = nil) throws {
    let file = try InputFile(path: path, upTo: Self.sizeLimit)
    let own = file.name.split(separator: ".").first.map(String.init) ?? file.name
    try self.init(file, name: name ?? own, file: path)
  }

  init(_ mapping: TableDescription) throws {
    let text = MemoryBytes(Array(mapping.text.utf8))
    try self.init(text, name: mapping.name.text, file: "takt map show \(mapping.name.text)")
  }

  /// In bytes: more than a thousand columns need.
  private static let sizeLimit = 1_000_000
}
