import Planning
package import Reports

/// Somebody's own description of a table that no network exports: a table itself, with the headers
/// on the left and what they are on the right.
///
/// ```csv
/// column,is
/// Datum,publishedAt
/// Beitragstext,text
/// Gefällt mir,reactions
/// =xing,network
/// ```
/// On the right stands a column of Takt's own table, `day` for the days of a channel, a metric, also
/// with its share (`impressions organic`, `impressions paid`), or `-` for what is not kept. A left
/// side that begins with `=` is a value that holds for every row.
package struct TableMap: Hashable, Sendable {
  package let name: String
  /// As it was written.
  package let text: String
  private let columns: [Column: [String]]
  private let network: Network?
  private let dateOrder: DateOrder?

  /// - Parameters:
  ///   - name: by which the format goes.
  ///   - file: for messages.
  /// - Throws: `ExportFileError.mapWord`, `.mapLacks`, `.nameOfFormat`, and what reading a table throws.
  package init(
    _ source: any ByteSource, name: String, file: String
  ) throws(ExportFileError) {
    guard !ResultsFile.formats.contains(where: { $0.name == name.lowercased() }) else {
      throw .nameOfFormat(name)
    }
    let survey = try FileSurvey(source)
    var decoded = DecodedText(source, survey.encoding)
    var bytes: [UInt8] = []
    while let piece = try decoded.next(), bytes.count < TableLimits.field { bytes += piece }
    let separator =
      bytes.prefix { !Mark.isLineEnd($0) }.contains(Mark.semicolon) ? Mark.semicolon : Mark.comma
    var reader = CSVReader(
      DecodedText(MemoryBytes(bytes), .utf8), separator: separator, file: file)
    var lines = Lines(file: file)
    while let row = try reader.nextRow() { try lines.add(row) }
    self.name = name
    text = String(decoding: bytes, as: UTF8.self)
    columns = lines.columns
    network = lines.network
    dateOrder = lines.dateOrder
    try checkWhole(file)
  }

  private func checkWhole(_ file: String) throws(ExportFileError) {
    guard network != nil || columns[.network] != nil else { throw .mapLacks(file, "network") }
    let isOfPosts =
      [Column.post, .externalID, .url].contains { columns[$0] != nil }
      || (columns[.publishedAt] != nil && columns[.text] != nil)
    guard isOfPosts || columns[.day] != nil else {
      throw .mapLacks(file, "post, externalId, url, publishedAt + text, day")
    }
    guard columns.keys.contains(where: \.isNumber) else { throw .mapLacks(file, "reactions, …") }
  }

  /// The format of the files that it describes.
  package var format: any ResultsFormat {
    let names = columns.map { ($0.key, $0.value) }.sorted { $0.1[0] < $1.1[0] }
    let things = Set(columns.keys.filter { !$0.isNumber && $0 != .notKept })
    let isOfDays = columns[.day] != nil && columns[.publishedAt] == nil
    let network = network
    return TableFormat(
      name: name,
      wording: Wording(
        de: "Eine Tabelle, die Sie mit einer Zuordnung beschrieben haben.",
        en: "A table that you described with a map."),
      shapes: [
        TableShape(
          columns: ColumnNames(names),
          needed: columns.keys.filter(\.isNumber).map { things.union([$0]) }
        ) { cells throws(RowProblem) in
          guard isOfDays else { return .post(try cells.taktPost(on: network)) }
          return try cells.exportedDay(on: cells.network(else: network))
        }
      ],
      dateOrder: dateOrder)
  }
}

/// The rows of a map.
private struct Lines {
  let file: String
  var columns: [Column: [String]] = [:]
  var network: Network?
  var dateOrder: DateOrder?

  mutating func add(_ row: TableRow) throws(ExportFileError) {
    guard !row.isBlank else { return }
    let header = row.cells[0].trimmed
    let word = row.cells.count > 1 ? row.cells[1].trimmed : ""
    if row.line == 1, ["is", "ist"].contains(word.lowercased()) { return }
    let place = ExportFileError.Place(file: file, line: row.line, column: 2, counting: .cells)
    if header.hasPrefix("=") {
      try takeValue(String(header.dropFirst()).trimmed, for: word, at: place)
    } else if let column = Column(word: word) {
      columns[column, default: []].append(header)
    } else {
      throw .mapWord(place, word, known: Column.words)
    }
  }

  private mutating func takeValue(
    _ value: String, for word: String, at place: ExportFileError.Place
  ) throws(ExportFileError) {
    switch word.lowercased() {
    case "network":
      guard let network = Network.named(value) else {
        throw .mapWord(place, value, known: Network.all.map(\.id))
      }
      self.network = network
    case "dateorder":
      guard let order = DateOrder(rawValue: value.lowercased()) else {
        throw .mapWord(place, value, known: DateOrder.allCases.map(\.rawValue))
      }
      dateOrder = order
    default: throw .mapWord(place, word, known: ["network", "dateOrder"])
    }
  }
}

extension Column {
  fileprivate static let things: KeyValuePairs<String, Column> = [
    "network": .network, "post": .post, "externalId": .externalID, "url": .url,
    "publishedAt": .publishedAt, "text": .text, "day": .day, "channel": .channel,
    "campaign": .campaign, "format": .format, "pillar": .pillar, "paid": .isPaid,
    "observedAt": .observedAt,
    "minutes": .minutes, "-": .notKept,
  ]

  /// What may stand on the right of a map, metrics aside.
  fileprivate static var words: [String] {
    things.map(\.key) + ["reactions", "reach organic", "…"]
  }

  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }

  fileprivate init?(word: String) {
    if let thing = Self.things.first(where: { $0.key.lowercased() == word.lowercased() }) {
      self = thing.value
      return
    }
    let parts = word.split(separator: " ").map(String.init)
    guard let metric = parts.first.flatMap(Metric.named), !metric.isDerived, parts.count <= 2,
      let share = parts.count == 1 ? .total : Share(rawValue: parts[1].lowercased())
    else { return nil }
    self = .number(metric, share)
  }
}
