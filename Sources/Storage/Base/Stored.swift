import GRDB
package import Planning

/// `Stored` says once how a kind of value lies in the plan file; reading, writing, deleting and the doctor
/// are generic over it.
package protocol Stored: Identifiable, Sendable where ID == Planning.ID<Self> {
  /// Where it lies, and in which columns.
  static var table: StoredTable<Self> { get }

  /// Takes the columns from left to right, as the table lists them.
  /// - Throws: `PlanFileError.damaged`, and what the plan's rules refuse, which is damage too.
  init(row: StoredRow) throws

  /// What people know it by.
  var label: String { get }

  /// Refuses to be deleted where there is more to say than that something points to it.
  func checkDeletion(in snapshot: PlanSnapshot) throws

  /// Writes what of it lies in a table of links.
  func writeLinks(in change: PlanChange) throws
}

extension Stored {
  package var label: String { "\(Self.table.name) \(id)" }
  package func checkDeletion(in snapshot: PlanSnapshot) throws {}
  package func writeLinks(in change: PlanChange) throws {}
}

extension Stored where Self: Named {
  package var label: String { name.text }
}

/// The table of a stored type, with the columns and how they are filled.
package struct StoredTable<Value: Stored>: Sendable {
  typealias Columns = KeyValuePairs<String, @Sendable (Value) -> (any DatabaseValueConvertible)?>

  let name: String
  /// Those that are written, but for `id`.
  let columns: Columns
  let order: String
  /// The query for all rows, without an order.
  let query: String
  /// The statement that writes a row, new or changed; one that is so already stays untouched.
  let writing: String

  /// - Parameters:
  ///   - columns: read after `id`, in this order.
  ///   - reading: what is read after the columns and never written, as SQL.
  ///   - joins: where that comes from.
  ///   - order: the numbers' order where nothing else is said.
  init(
    _ name: String, _ columns: Columns, reading: [String] = [], joins: String = "",
    order: String? = nil
  ) {
    self.name = name
    self.columns = columns
    self.order = order ?? "\(name).id"
    let names = columns.map(\.key)
    // A joined column is named with its table, where damage is told.
    let joined = reading.map { $0.contains(" AS ") ? $0 : "\($0) AS \"\($0)\"" }
    let read = (["id"] + names).map { "\(name).\($0)" } + joined
    query = "SELECT \(read.joined(separator: ", ")) FROM \(name) \(joins)"
    writing = """
      INSERT INTO \(name) (id, \(names.joined(separator: ", ")), change)
      VALUES (\(String(repeating: "?, ", count: names.count + 1))\(currentChange))
      ON CONFLICT (id) DO UPDATE
      SET \(names.map { "\($0) = excluded.\($0), " }.joined()) change = excluded.change
      WHERE (\(names.joined(separator: ", ")))
        IS NOT (\(names.map { "excluded.\($0)" }.joined(separator: ", ")))
      """
  }

  /// The values of a row, as `writing` takes them.
  func values(of value: Value) -> [(any DatabaseValueConvertible)?] {
    [value.id.number] + columns.map { $0.value(value) }
  }
}

extension PlanSnapshot {
  /// Every type that has a table of its own.
  package static let storedTypes: [any Stored.Type] = [
    SettingRow.self, Person.self, Audience.self, Channel.self, Campaign.self, CampaignAudience.self,
    Goal.self, Pillar.self, Slot.self, Idea.self, Series.self, Post.self, ImportedFile.self,
    TableDescription.self, BookedEffort.self, Experiment.self, ExperimentPost.self, Lesson.self,
    RecordedLessonUse.self, Feedback.self, Snippet.self, Occasion.self,
  ]
}
