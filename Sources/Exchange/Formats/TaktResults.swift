import Planning

/// Takt's own table of results, in and out: one row a post, for networks without an export and for
/// whoever counts by hand.
extension TableFormat {
  static let taktResults = TableFormat(
    name: "takt-results",
    wording: Wording(
      de: "Takts eigene Tabelle: network, dazu post, externalId, url oder publishedAt mit text.",
      en: "Takt's own table: network, and post, externalId, url or publishedAt with text."),
    shapes: [
      TableShape(columns: columns, needed: needed) { cells throws(RowProblem) in
        .post(try taktPost(in: cells))
      }
    ])

  private static let columns = ColumnNames(
    [
      (.network, ["network"]), (.post, ["post"]), (.externalID, ["externalId"]),
      (.url, ["url"]), (.publishedAt, ["publishedAt"]), (.text, ["text"]),
      (.channel, ["channel"]), (.campaign, ["campaign"]), (.format, ["format"]),
      (.isPaid, ["paid"]), (.observedAt, ["observedAt"]), (.minutes, ["minutes"]),
      (.notKept, ["pillar"]),
    ] + metrics)

  private static let needed: [Set<Column>] = [
    [.network, .post], [.network, .externalID], [.network, .url],
    [.network, .publishedAt, .text],
  ]

  /// Rates and sums are computed anew: a column of them is known and left alone. A metric of
  /// channels or campaigns only is no column of posts.
  private static let metrics: [(Column, [String])] = Metric.all
    .filter { $0.scopes.contains(.post) }
    .map { ($0.isDerived ? .notKept : .number($0), [$0.name]) }

  private static func taktPost(in cells: Cells) throws(RowProblem) -> ExportedPost {
    var post = ExportedPost(line: cells.row.line, network: try network(in: cells))
    post.post = try number(in: cells)
    post.externalID = try cells.externalID()
    post.url = cells[.url]
    post.publishedAt = try cells.time(.publishedAt)
    post.text = cells[.text].map(withoutFormulaGuard)
    post.channel = cells[.channel]
    post.campaign = cells[.campaign]
    post.format = try cells.word(.format, among: formats)
    post.isPaid = try cells.word(.isPaid, among: answers)
    post.observedAt = try cells.time(.observedAt)
    post.minutes = try minutes(in: cells)
    post.figures = try cells.figures()
    let isKnown = post.post != nil || post.externalID != nil || post.url != nil
    guard isKnown || (post.publishedAt != nil && post.text != nil) else { throw .nothingToFindBy }
    return post
  }

  private static func network(in cells: Cells) throws(RowProblem) -> Network {
    guard let text = cells[.network] else { throw .blank(column: cells.name(of: .network)) }
    guard let network = Network.named(text) else { throw .unknownNetwork(text) }
    return network
  }

  private static func number(in cells: Cells) throws(RowProblem) -> PostID? {
    guard let text = cells[.post] else { return nil }
    let column = cells.name(of: .post)
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    return try NumberText(digits, in: column).count().map { PostID($0) }
  }

  private static func minutes(in cells: Cells) throws(RowProblem) -> Effort? {
    guard let text = cells[.minutes] else { return nil }
    let column = cells.name(of: .minutes)
    guard let minutes = try NumberText(text, in: column).count() else { return nil }
    guard let effort = try? Effort(minutes: minutes) else {
      throw .numberTooLarge(column: column, value: text)
    }
    return effort
  }

  /// The apostrophe that Takt writes before what a spreadsheet would take for a formula.
  private static func withoutFormulaGuard(_ text: String) -> String {
    guard text.first == "'", let second = text.dropFirst().first, "=+-@".contains(second) else {
      return text
    }
    return String(text.dropFirst())
  }

  private static let formats = Dictionary(
    uniqueKeysWithValues: PostFormat.allCases.map { ($0.rawValue, $0) })

  private static let answers = ["yes": true, "no": false, "ja": true, "nein": false]
}
