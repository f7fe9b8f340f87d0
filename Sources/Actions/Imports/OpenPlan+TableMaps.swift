import Exchange
import Planning
package import Reports
import Storage

/// Descriptions of tables that no network exports.
extension OpenPlan {
  package func tableMaps() throws -> [MapReport] {
    try read { try $0.all(TableDescription.self).map(MapReport.init) }
  }

  package func tableMap(_ name: String) throws -> MapReport {
    try read { MapReport(try $0.tableDescription(named: name)) }
  }

  /// Keeps the description in a file.
  /// - Parameter name: of the format; nil is the file's, without its ending.
  package func addTableMap(from path: String, name: String?) throws -> ChangeReport<MapReport> {
    let map = try TableMap(path: path, name: name)
    return try change { change in
      changed([
        MapReport(
          try change.add { TableDescription(id: $0, name: try Name(map.name), text: map.text) })
      ])
    }
  }
}

extension Deleting where Report == MapReport {
  package static func tableMap(_ name: String) -> Self {
    Self(name) {
      try $0.toDelete(.map, named: name)
    } telling: { (map: TableDescription, _, _) in
      MapReport(map)
    }
  }
}

extension TableMap {
  /// - Parameter name: of the format; else the file's, without its ending.
  init(path: String, name: String? = nil) throws {
    let file = try InputFile(path: path, upTo: Self.sizeLimit)
    let own = file.name.split(separator: ".").first.map(String.init) ?? file.name
    try self.init(file, name: name ?? own, file: path)
  }

  init(_ description: TableDescription) throws {
    let text = MemoryBytes(Array(description.text.utf8))
    try self.init(
      text, name: description.name.text, file: description.name.text)
  }

  /// The largest map that is read, in bytes: more than a thousand columns need.
  private static let sizeLimit = 1_000_000
}
