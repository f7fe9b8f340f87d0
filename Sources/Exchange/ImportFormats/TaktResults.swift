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
        .post(try cells.taktPost())
      }
    ])

  private static let columns = ColumnNames(
    [
      (.network, ["network"]), (.post, ["post"]), (.externalID, ["externalId"]),
      (.url, ["url"]), (.publishedAt, ["publishedAt"]), (.text, ["text"]),
      (.channel, ["channel"]), (.campaign, ["campaign"]), (.format, ["format"]),
      (.isPaid, ["paid"]), (.observedAt, ["observedAt"]), (.minutes, ["minutes"]),
      (.pillar, ["pillar"]),
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
}

extension Cells {
  /// The post of a row of Takt's own table, or of one that somebody described.
  /// - Parameter network: where the table does not say.
  func taktPost(on network: Network? = nil) throws(RowProblem) -> ExportedPost {
    var post = ExportedPost(line: row.line, network: try self.network(else: network))
    post.post = try number()
    post.externalID = try externalID()
    post.url = self[.url]
    post.publishedAt = try time(.publishedAt)
    post.text = self[.text].map(Self.withoutFormulaGuard)
    post.channel = self[.channel]
    post.campaign = self[.campaign]
    post.format = try word(.format, among: Self.formats)
    post.pillar = self[.pillar]
    post.isPaid = try word(.isPaid, among: Self.answers)
    post.observedAt = try time(.observedAt)
    post.minutes = try effort()
    post.figures = try figures()
    let isKnown = post.post != nil || post.externalID != nil || post.url != nil
    guard isKnown || (post.publishedAt != nil && post.text != nil) else { throw .nothingToFindBy }
    return post
  }

  func network(else known: Network?) throws(RowProblem) -> Network {
    if map.places[.network] == nil, let known { return known }
    guard let text = self[.network] else { throw .blank(column: name(of: .network)) }
    guard let network = Network.named(text) else { throw .unknownNetwork(text) }
    return network
  }

  private func number() throws(RowProblem) -> PostID? {
    guard let text = self[.post] else { return nil }
    let column = name(of: .post)
    let digits = text.hasPrefix("#") ? String(text.dropFirst()) : text
    return try NumberText(digits, in: column).count().map { PostID($0) }
  }

  private func effort() throws(RowProblem) -> Effort? {
    guard let text = self[.minutes] else { return nil }
    let column = name(of: .minutes)
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
