import GRDB

/// The triggers that keep the old image of a row when a change alters or deletes it, made from the
/// tables as they are: two for each table whose rows bear the number of a change.
///
/// A row that the same change wrote needs no image: it is new, or its image was kept when the change
/// first touched it; only that first image counts, whatever else the change does to the row.
enum HistoryTriggers {
  /// A table whose rows cannot be kept: it has no `id`, or values that JSON does not have.
  struct Unfit: Error {
    let table: String
  }

  private static let events = ["Update", "Delete"]

  /// A step of the schema runs without them: what it does to rows is no change of anybody's.
  static func drop(in db: Database) throws {
    let names = try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for name in names { try db.execute(sql: "DROP TRIGGER \(name)") }
  }

  static func create(in db: Database) throws {
    for table in try tables(in: db) {
      let columns = try Row.fetchAll(
        db, sql: "SELECT name, type FROM pragma_table_info(?) ORDER BY cid", arguments: [table]
      ).map {
        (name: try $0.decode(String.self, atIndex: 0), type: try $0.decode(String.self, atIndex: 1))
      }
      // SQLite would notice only when somebody changes a row.
      guard columns.contains(where: { $0.name == "id" }),
        !columns.contains(where: { $0.type == "BLOB" })
      else { throw Unfit(table: table) }
      for event in events { try db.execute(sql: trigger(before: event, of: table, columns)) }
    }
  }

  private static func tables(in db: Database) throws -> [String] {
    try String.fetchAll(
      db,
      sql: """
        SELECT thing.name FROM sqlite_schema AS thing
        JOIN pragma_table_info(thing.name) AS info ON info.name = 'change'
        WHERE thing.type = 'table' AND thing.name <> 'image' ORDER BY thing.name
        """)
  }

  private static func trigger(
    before event: String, of table: String, _ columns: [(name: String, type: String)]
  ) -> String {
    let image = columns.map { "'\($0.name)', \(value($0.name, $0.type))" }
    return """
      CREATE TRIGGER \(table)Before\(event) BEFORE \(event.uppercased()) ON \(table)
      WHEN OLD.change <> \(currentChange)
      BEGIN
        INSERT INTO image (relation, row, change, old)
        VALUES ('\(table)', OLD.id, \(currentChange), json_object(
          \(image.joined(separator: ",\n    "))))
        ON CONFLICT (relation, row, change) DO NOTHING;
      END
      """
  }

  /// Real numbers are written with 17 digits, which bring every bit back; json_object alone writes 15.
  private static func value(_ column: String, _ type: String) -> String {
    guard type == "REAL" else { return "OLD.\(column)" }
    return "CASE WHEN OLD.\(column) IS NOT NULL THEN json(printf('%!.17g', OLD.\(column))) END"
  }
}
