import Planning

/// What a column of a file holds, whatever its header says.
enum Column: Hashable, Sendable {
  case network, post, externalID, url, channel, account, campaign, format, isPaid
  case publishedAt, observedAt, minutes
  /// The day alone, where the moment stands elsewhere.
  case day
  case text
  /// Where a text stands in one of two columns, the longer one is it.
  case otherText
  case number(Metric)
  /// One of several columns that make up a metric together.
  case part(Metric)
  /// Known, and of no use to Takt: rates that it computes itself, other countings, other currencies.
  case notKept
}

/// The columns of a format, each with the headers it goes by.
///
/// Case, blanks and quotation marks in headers do not count. Only a whole header is taken, since
/// `Reactions, Comments and Shares` holds three others; one that ends in `*` stands for all that
/// begin so, and is for what is not kept. Where a file has several of one column's headers, the one
/// named first here counts.
struct ColumnNames: Sendable {
  /// As the formats' authors write the headers.
  let columns: [(column: Column, headers: [String])]
  /// The whole headers as they are compared, in the same order.
  let whole: [(column: Column, header: String)]
  /// What the headers of columns begin with that are known, and not kept.
  let beginnings: [Substring]

  init(_ columns: [(Column, [String])]) {
    self.columns = columns.map { ($0, $1) }
    let headers = columns.flatMap { column, headers in
      headers.map { (column: column, header: Self.folded($0)) }
    }
    whole = headers.filter { !$0.header.hasSuffix("*") }
    beginnings = headers.filter { $0.header.hasSuffix("*") }.map { $0.header.dropLast() }
  }

  static func folded(_ header: String) -> String {
    let words = header.lowercased().split { $0.isWhitespace || $0 == "\u{FEFF}" }
    return words.joined(separator: " ").filter { !quotes.contains($0) }
  }

  private static let quotes: Set<Character> = ["\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»"]
}

/// Where a file keeps the columns of a format.
struct ColumnMap {
  private(set) var places: [Column: Int] = [:]
  /// Each metric with the columns that make it up, mostly one.
  private(set) var measured: [(metric: Metric, places: [Int])] = []
  /// Headers that the format does not know, as the file writes them.
  private(set) var unknown: [String] = []
  /// The place of a header that stands there before and is wanted: what of it is meant?
  private(set) var repeated: Int?

  init(_ header: [String], by names: ColumnNames) {
    let headers = header.map(ColumnNames.folded)
    let places = Dictionary(grouping: headers.indices) { headers[$0] }
    var known: Set<Int> = []
    var parts: [Metric: [Int]] = [:]
    for (column, name) in names.whole {
      guard let found = places[name] else { continue }
      known.formUnion(found)
      take(found, for: column, &parts)
    }
    unknown = headers.indices.filter { place in
      !known.contains(place) && !headers[place].isEmpty
        && !names.beginnings.contains { headers[place].hasPrefix($0) }
    }.map { header[$0] }
    measured = Metric.all.compactMap { metric in
      let places = self.places[.number(metric)].map { [$0] } ?? parts[metric]
      return places.map { (metric, $0) }
    }
  }

  private mutating func take(
    _ found: [Int], for column: Column, _ parts: inout [Metric: [Int]]
  ) {
    guard let place = found.first, column != .notKept else { return }
    if case .part(let metric) = column {
      parts[metric, default: []].append(place)
    } else if places[column] == nil {
      places[column] = place
    } else {
      return
    }
    if found.count > 1 { repeated = repeated ?? found[1] }
  }

  var columns: Set<Column> { Set(places.keys) }
}
