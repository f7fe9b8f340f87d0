import Planning

/// A company page's content as LinkedIn exports it (.xls): a sheet with its days, one with its posts.
/// In English from 2019 to today; of the German one no real file is known, its headers come from
/// public programs.
extension TableFormat {
  static let linkedInPage = TableFormat(
    name: "linkedin-page",
    wording: Wording(
      de: "Inhalte einer LinkedIn-Seite: Tage und Beiträge (.xls).",
      en: "Content of a LinkedIn page: days and posts (.xls)."),
    account: .linkedInPage,
    shapes: [
      TableShape(
        columns: postColumns, needed: [[.url, .text, .number(.impressions)]]
      ) { cells throws(RowProblem) in .post(try linkedInPost(in: cells)) },
      TableShape(columns: dayColumns, needed: [[.day, .number(.impressions)]]) {
        cells throws(RowProblem) in try cells.exportedDay(on: .linkedin)
      },
    ],
    dateOrder: .monthFirst, observedAt: linkedInExportTime)

  private static let postColumns = ColumnNames([
    (.text, ["Post title", "Update title", "Titel des Beitrags", "Titel des Updates"]),
    (.url, ["Post link", "Update link", "Link veröffentlichen", "Link zum Beitrag"]),
    (.isPaid, ["Post type", "Update type", "Art des Beitrags"]),
    (.publishedAt, ["Created date", "Erstellt am"]),
    (.format, ["Content Type", "Inhaltstyp"]),
    (.number(.impressions), ["Impressions", "Impressionen"]),
    (
      .number(.videoViews),
      [
        "Views", "Views (Excluding offsite video views)", "Views (excluding off-site video views)",
        "Video views", "Aufrufe",
      ]
    ),
    (.number(.clicks), ["Clicks", "Klicks"]),
    (.number(.reactions), ["Likes", "Reactions", "Reaktionen"]),
    (.number(.comments), ["Comments", "Kommentare"]),
    (.number(.shares), ["Reposts", "Shares", "Direkt geteilte Beiträge", "Geteilte Inhalte"]),
    (.number(.follows), ["Follows", "Follower"]),
    (
      .notKept,
      [
        "Campaign name", "Name der Kampagne", "Posted by", "Veröffentlicht von",
        "Campaign start date", "Startdatum der Kampagne", "Campaign end date",
        "Enddatum der Kampagne", "Audience", "Zielgruppe", "Offsite Views", "Off-site views",
        "Offsite-Aufrufe", "Click through rate*", "Klickrate*", "Engagement rate*",
        "Engagement-Rate*", "Verteilung",
      ]
    ),
  ])

  private static let dayColumns = ColumnNames(
    [(.day, ["Date", "Datum"])]
      + shares(of: .impressions, ["Impressions"])
      + shares(of: .clicks, ["Clicks", "Klicks"])
      + shares(of: .reactions, ["Reactions", "Reaktionen"])
      + shares(of: .comments, ["Comments", "Kommentare"])
      + shares(
        of: .shares, ["Reposts", "Shares", "Direkt geteilte Beiträge", "Geteilte Inhalte"])
      + [
        (
          .number(.uniqueImpressions, .organic),
          [
            "Unique impressions (organic)", "Individuelle Impressions (organische Updates)",
            "Individuelle Impressions (organisch)",
          ]
        ),
        (.notKept, ["Engagement rate*", "Engagement-Rate*"]),
      ])

  /// A figure's columns: `Clicks (organic)`, `Klicks (organische Updates)`, and so on.
  private static func shares(of metric: Metric, _ names: [String]) -> [(Column, [String])] {
    let endings: [(Share, [String])] = [
      (.organic, ["organic", "organisch", "organische Updates"]),
      (.paid, ["sponsored", "gesponsert", "sponsored Updates"]),
      (.total, ["total", "insgesamt"]),
    ]
    return endings.map { share, words in
      (.number(metric, share), names.flatMap { name in words.map { "\(name) (\($0))" } })
    }
  }

  private static func linkedInPost(in cells: Cells) throws(RowProblem) -> ExportedPost {
    var post = ExportedPost(line: cells.row.line, network: .linkedin)
    post.text = cells[.text]
    post.url = cells[.url]
    guard let url = post.url else { throw .blank(column: cells.name(of: .url)) }
    post.externalID = Network.linkedin.postID(inAddress: url)
    // "Created" is when the draft was made; the id holds the moment of publishing.
    if let instant = post.externalID.flatMap(Instant.init(ofLinkedInID:)) {
      post.publishedAt = .instant(instant)
    } else {
      post.publishedAt = try cells.time(.publishedAt)
    }
    post.isPaid = cells[.isPaid].map { type in
      ["sponsored", "gesponsert"].contains { type.lowercased().hasPrefix($0) }
    }
    post.format = cells[.format]?.lowercased() == "video" ? .video : nil
    post.figures = try cells.figures()
    return post
  }

  /// LinkedIn ends the names of its files with the milliseconds since 1970: `…_content_1690000000000`.
  static let linkedInExportTime: @Sendable (ResultsSource) -> ExportedPost.Time? = { source in
    let digits = source.file.fileName.split(separator: ".").first?.split(separator: "_").last ?? ""
    guard digits.utf8.count == 13, let milliseconds = Int(digits) else { return nil }
    return Instant(seconds: milliseconds / 1000).map { .instant($0) }
  }
}

extension ExportedAccount {
  /// LinkedIn's exports of a page are other files than those of a profile.
  static let linkedInPage = ExportedAccount(on: .linkedin, .page)
}

extension Instant {
  /// A LinkedIn id holds the moment of publishing: milliseconds since 1970 above its lowest 22 bits.
  /// nil for an id from before 2010, when it held none, or of another make.
  init?(ofLinkedInID id: String) {
    guard let number = UInt64(id) else { return nil }
    let seconds = Int(number >> 22) / 1000
    guard (1_262_304_000...4_102_444_800).contains(seconds) else { return nil }
    self.init(seconds: seconds)
  }
}
