import Planning

/// What a column of a file holds, whatever its header says.
enum Column: Hashable, Sendable {
  case network, post, externalID, url, channel, account, campaign, format, pillar, isPaid
  case publishedAt, observedAt, minutes
  /// The day alone, where the moment stands elsewhere.
  case day
  case text
  /// Where a text stands in one of two columns, the longer one is it.
  case otherText
  case number(Metric, Share = .total)
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
/// named first here counts. Of a header that a file has twice, `… #2` is the second.
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

  func isNamed(_ header: String) -> Bool { whole.contains { $0.header == header } }

  func begins(_ header: String) -> Bool { beginnings.contains { header.hasPrefix($0) } }

  static func folded(_ header: String) -> String {
    let words = header.lowercased().split { $0.isWhitespace || $0 == "\u{FEFF}" }
    return words.joined(separator: " ").filter { !quotes.contains($0) }
  }

  private static let quotes: Set<Character> = ["\"", "'", "„", "“", "”", "‚", "‘", "’", "«", "»"]
}
