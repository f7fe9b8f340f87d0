import Planning

/// The figures of a single post of a LinkedIn profile (.xlsx): one a row, its name beside it.
struct LinkedInPost: ResultsFormat {
  let name = "linkedin-post"
  let wording = Wording(
    de: "Ein einzelner Beitrag eines LinkedIn-Profils (.xlsx).",
    en: "A single post of a LinkedIn profile (.xlsx).")
  let neededColumns = ["Post URL", "Impressions"]

  func reading(of source: ResultsSource) -> ResultsReading? {
    for layout in source.layouts {
      let isPost = layout.beginnings.contains { table in
        table.rows.contains { Self.key(of: $0) == "post url" && $0.cells[1].contains("://") }
      }
      if isPost {
        return ResultsReading { body in
          try body(row(in: layout))
          return ExportRemarks()
        }
      }
    }
    return nil
  }

  private static func key(of row: TableRow) -> String? {
    row.cells.count > 1 ? ColumnNames.folded(row.cells[0]) : nil
  }

  private func row(in layout: TableLayout) throws -> ExportedRow {
    var post = ExportedPost(line: 1, network: .linkedin)
    var reader = try layout.open()
    do {
      while try reader.nextTable() != nil {
        while let row = try reader.nextRow() {
          guard let key = Self.key(of: row) else { continue }
          if key == "post url" { post.identify(by: row.cells[1].trimmed, line: row.line) }
          guard let metric = Self.metrics[key] else { continue }
          if let value = try NumberText(row.cells[1], in: row.cells[0]).count() {
            post.figures.append(Figure(metric, value))
          }
        }
      }
    } catch let problem as RowProblem {
      return .unreadable(line: post.line, problem)
    }
    return .post(post)
  }

  private static let metrics: [String: Metric] = [
    "impressions": .impressions, "members reached": .reach,
    "profile viewers from this post": .profileVisits,
    "followers gained from this post": .follows, "social engagements": .engagements,
    "reactions": .reactions, "comments": .comments, "reposts": .shares, "saves": .saves,
    "sends on linkedin": .sends, "link engagements": .linkClicks,
  ]
}

extension ExportedPost {
  fileprivate mutating func identify(by address: String, line: Int) {
    self.line = line
    url = address
    externalID = Network.linkedin.postID(inAddress: address)
    publishedAt = externalID.flatMap(Instant.init(ofLinkedInID:)).map { .instant($0) }
  }
}
