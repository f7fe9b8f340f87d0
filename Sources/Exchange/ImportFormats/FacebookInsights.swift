import Planning
import Reports

/// The posts of a Facebook page as Insights exported them from 2012 to 2023: XML of Excel 2003 named
/// .xls, or CSV. Below the header stands a row that describes the columns. Further sheets count
/// likes, comments, shares and clicks by kind; an empty cell there means zero.
struct FacebookInsights: ResultsFormat {
  let name = "facebook-insights"
  let wording = Wording(
    de: "Facebook Insights auf Beitragsebene, 2012 bis 2023 (.xls, CSV).",
    en: "Facebook Insights, post level, 2012 to 2023 (.xls, CSV).")

  var neededColumns: [String] { shape.neededColumns }

  func reading(of source: ResultsSource) throws(ExportFileError) -> ResultsReading? {
    guard let plain = format(adding: [:]).reading(of: source) else { return nil }
    guard let layout = source.layouts.first, source.layouts.count == 1 else { return plain }
    return ResultsReading { body in
      let acts = try PostActs(in: layout)
      guard let reading = format(adding: acts.figures).reading(of: source) else {
        return ExportRemarks()
      }
      return try reading.rows(body)
    }
  }

  /// - Parameter acts: what the further sheets tell, by the post's id.
  private func format(adding acts: [String: [Figure]]) -> TableFormat {
    TableFormat(
      name: name, wording: wording,
      shapes: [
        TableShape(columns: shape.columns, needed: shape.needed) { cells throws(RowProblem) in
          guard var post = try Self.post(in: cells) else { return nil }
          post.figures += post.externalID.flatMap { acts[$0] } ?? []
          return .post(post)
        }
      ],
      dateOrder: .monthFirst,
      notes: [
        ImportNote(
          Wording(
            de: "Facebook Insights schreibt Zeiten ohne Zeitzone; sie gelten als Zeit des Plans.",
            en: "Facebook Insights writes times without a zone; they count as the plan's time."))
      ])
  }

  private var shape: TableShape {
    TableShape(
      columns: Self.columns,
      needed: [[.externalID, .publishedAt, .number(.reach)]]
    ) { _ in nil }
  }

  private static let columns = ColumnNames([
    (.externalID, ["Post ID"]), (.url, ["Permalink"]), (.text, ["Post Message"]),
    (.format, ["Type"]), (.publishedAt, ["Posted"]),
    (.number(.reach), ["Lifetime Post Total Reach"]),
    (.number(.reach, .organic), ["Lifetime Post organic reach"]),
    (.number(.reach, .paid), ["Lifetime Post Paid Reach"]),
    (.number(.impressions), ["Lifetime Post Total Impressions"]),
    (.number(.impressions, .organic), ["Lifetime Post Organic Impressions"]),
    (.number(.impressions, .paid), ["Lifetime Post Paid Impressions"]),
    (
      .number(.clicks),
      [
        "Lifetime Matched Audience Targeting Consumptions on Post", "Lifetime Post Consumptions",
      ]
    ),
    // Of a pair, the first counts people and the second acts: the row below the header says so.
    (.number(.videoViews, .organic), ["Lifetime Organic Video Views #2"]),
    (.number(.videoViews, .paid), ["Lifetime Paid Video Views #2"]),
    (
      .notKept,
      [
        "Countries", "Languages", "Audience Targeting", "Lifetime *",
        "Lifetime Organic Video Views", "Lifetime Paid Video Views",
      ]
    ),
  ])

  /// nil for the row that describes the columns.
  private static func post(in cells: Cells) throws(RowProblem) -> ExportedPost? {
    if cells.row.cells.contains(where: { $0.hasPrefix("Lifetime: ") || $0.hasPrefix("Lifetime : ") }
    ) {
      return nil
    }
    var post = ExportedPost(line: cells.row.line, network: .facebook)
    post.externalID = try cells.externalID()
    guard post.externalID != nil else { throw .blank(column: cells.name(of: .externalID)) }
    post.url = cells[.url]
    post.text = cells[.text]
    post.publishedAt = try cells.time(.publishedAt)
    post.format = cells[.format].flatMap { types[$0.lowercased()] }
    post.figures = try cells.figures()
    return post
  }

  private static let types: [String: PostFormat] = [
    "photo": .image, "link": .link, "status": .text, "sharedvideo": .video, "video": .video,
  ]
}

/// What the sheets by kind tell of each post. Of two sheets about the same, one counts people and
/// one acts; the acts are taken.
private struct PostActs {
  private(set) var figures: [String: [Figure]] = [:]

  init(in layout: TableLayout) throws(ExportFileError) {
    var reader = try layout.open()
    while let name = try reader.nextTable() {
      guard let kinds = Self.kinds(ofSheet: name), let header = try reader.nextRow(),
        let id = header.cells.firstIndex(where: { ColumnNames.folded($0) == "post id" })
      else { continue }
      let places = kinds.map { metric, names in
        let places = header.cells.indices.filter { place in
          names.contains(ColumnNames.folded(header.cells[place]))
        }
        return (metric, places)
      }
      while let row = try reader.nextRow() {
        guard id < row.cells.count, !row.cells[id].isEmpty else { continue }
        for (metric, places) in places {
          figures[row.cells[id], default: []].append(Figure(metric, Self.sum(of: row, at: places)))
        }
      }
    }
  }

  /// Empty means zero here, and so does a column that is not there: nobody did it.
  private static func sum(of row: TableRow, at places: [Int]) -> Int {
    places.reduce(0) { sum, place in
      let text = place < row.cells.count ? row.cells[place] : ""
      return sum + ((try? NumberText(text, in: "").count()) ?? nil ?? 0)
    }
  }

  /// Names of sheets end after 31 characters.
  private static func kinds(ofSheet name: String) -> [(Metric, Set<String>)]? {
    let name = ColumnNames.folded(name)
    if name.hasPrefix("lifetime post stories") {
      return [(.reactions, ["like"]), (.comments, ["comment"]), (.shares, ["share"])]
    }
    if name.hasPrefix("lifetime post consumptions") { return [(.linkClicks, ["link clicks"])] }
    if name == "lifetime negative feedback" {
      return [(.hides, ["hide_all_clicks", "hide_clicks"])]
    }
    return nil
  }
}
