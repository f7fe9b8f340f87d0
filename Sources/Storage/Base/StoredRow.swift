import GRDB
import Planning
import Reports

/// The row that is being read, from left to right: each call takes the next column, by its place and not
/// by its name. One serves all rows of a fetch, and holds what they point to. What does not fit is a damaged
/// file, never a trap.
package final class StoredRow {
  let snapshot: PlanSnapshot
  private let table: String
  private var row = Row()
  /// How many columns were taken.
  private var place = 0
  private var names: [ObjectIdentifier: [Int: String]] = [:]
  private var values: [ObjectIdentifier: [Int: any Stored]] = [:]
  private var places: [Int: Post.Place] = [:]

  init(of table: String, in snapshot: PlanSnapshot) {
    self.table = table
    self.snapshot = snapshot
  }

  /// What the plan's rules refuse in a row is damage, since what was written had passed them.
  func read<Value>(_ row: Row, _ make: (StoredRow) throws -> Value) throws -> Value {
    self.row = row
    place = 0
    do { return try make(self) } catch is any Refusal { throw PlanFileError.damaged(damage()) }
  }

  private func next<Value: DatabaseValueConvertible & StatementColumnConvertible>() throws -> Value
  {
    place += 1
    do { return try row.decode(atIndex: place - 1) } catch is RowDecodingError { throw damaged() }
  }

  /// Leaves columns alone.
  func skip(_ count: Int = 1) { place += count }

  /// The column that was taken last cannot be read.
  func damaged() -> PlanFileError {
    .damaged(damage(in: Array(row.columnNames)[place - 1]))
  }

  /// Names the row where the query tells its number.
  private func damage(in column: String? = nil) -> DamagedValue {
    let number = row.columnNames.first == "id" ? row[0] as Int? : nil
    return DamagedValue(table: table, row: number, column: column)
  }
}

extension StoredRow {
  func int() throws -> Int { try next() }
  func intIfAny() throws -> Int? { try next() }
  func number() throws -> Double { try next() }
  func numberIfAny() throws -> Double? { try next() }
  func text() throws -> String { try next() }
  func textIfAny() throws -> String? { try next() }
  func bool() throws -> Bool { try int() == 1 }

  func id<Kind>() throws -> ID<Kind> { ID(try int()) }
  func idIfAny<Kind>() throws -> ID<Kind>? { try intIfAny().map { ID($0) } }

  func name() throws -> Name { try parsed { try? Name($0) } }
  func day() throws -> Day { try parsed { Day($0) } }
  func period() throws -> Period { try Period(from: day(), to: day()) }
  func network() throws -> Network { try parsed { Network(id: $0) } }
  func metric() throws -> Metric { try parsed { Metric.named($0) } }
  /// A value that is stored as one word.
  func word<Value: RawRepresentable<String>>() throws -> Value { try parsed(Value.init) }

  func instant() throws -> Instant { try made(int(), Instant.init(seconds:)) }
  func instantIfAny() throws -> Instant? {
    try intIfAny().map { try made($0, Instant.init(seconds:)) }
  }
  func effortIfAny() throws -> Effort? {
    try intIfAny().map { try made($0) { try? Effort(minutes: $0) } }
  }
  func moneyIfAny() throws -> Money? {
    try intIfAny().map { try made($0) { try? Money(cents: $0) } }
  }

  func parsed<Value>(_ parse: (String) -> Value?) throws -> Value { try made(text(), parse) }
  func parsedIfAny<Value>(_ parse: (String) -> Value?) throws -> Value? {
    try textIfAny().map { try made($0, parse) }
  }

  func made<Stored, Value>(_ stored: Stored, _ make: (Stored) -> Value?) throws -> Value {
    guard let value = make(stored) else { throw damaged() }
    return value
  }
}

/// `StoredRow` reads what columns point to once a fetch.
extension StoredRow {
  func reference<Kind: Stored>() throws -> Reference<Kind> {
    guard let reference: Reference<Kind> = try referenceIfAny() else { throw damaged() }
    return reference
  }

  func referenceIfAny<Kind: Stored>() throws -> Reference<Kind>? {
    guard let number = try intIfAny() else { return nil }
    let kind = ObjectIdentifier(Kind.self)
    if let name = names[kind]?[number] { return Reference(id: ID(number), name: name) }
    let name = try made(snapshot.name(of: ID<Kind>(number))) { $0 }
    names[kind, default: [:]][number] = name
    return Reference(id: ID(number), name: name)
  }

  func value<Value: Stored>() throws -> Value { try value(id()) }

  func valueIfAny<Value: Stored>() throws -> Value? { try idIfAny().map { try value($0) } }

  /// - Parameter damage: where the number stands; nil for the column that was taken last.
  func value<Value: Stored>(_ id: ID<Value>, damage: DamagedValue? = nil) throws -> Value {
    let kind = ObjectIdentifier(Value.self)
    if let value = values[kind]?[id.number] as? Value { return value }
    guard let value = try snapshot.value(id) else {
      throw damage.map(PlanFileError.damaged) ?? damaged()
    }
    values[kind, default: [:]][id.number] = value
    return value
  }

  func channelPlace() throws -> Post.Place {
    let number = try int()
    if let place = places[number] { return place }
    let place = Post.Place(try value(ChannelID(number)))
    places[number] = place
    return place
  }
}
