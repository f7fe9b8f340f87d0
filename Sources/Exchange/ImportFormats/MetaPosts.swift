import Planning

/// Posts as Meta Business Suite exports them, of a Facebook page or an Instagram account, in the
/// form of 2024 to 2026. Columns come and go from one export to the next.
///
/// No real file with German headers is known: those here are guesses from public programs.
extension TableFormat {
  static let metaPosts = TableFormat(
    name: "meta-posts",
    wording: Wording(
      de: "Facebook- und Instagram-Beiträge aus der Meta Business Suite (CSV).",
      en: "Facebook and Instagram posts from Meta Business Suite (CSV)."),
    shapes: [
      TableShape(
        columns: ColumnNames(about + numbers + notKept), needed: [[.externalID, .publishedAt]]
      ) { cells throws(RowProblem) in .post(try metaPost(in: cells)) }
    ],
    dateOrder: .monthFirst,
    notes: [
      ImportNote(
        Wording(
          de: """
            Meta schreibt Zeiten ohne Zeitzone; sie gelten als Zeit des Plans. Daten mit \
            Schrägstrich: erst der Monat.
            """,
          en: """
            Meta writes times without a zone; they count as the plan's time. Dates with slashes: \
            the month first.
            """), remedy: .enter(.otherDateOrder))
    ])

  private static let about: [(Column, [String])] = [
    (.externalID, ["Post ID", "Beitrags-ID"]),
    (.url, ["Permalink"]),
    (
      .publishedAt,
      ["Publish time", "Veröffentlichungszeitpunkt", "Veröffentlichungszeit", "Veröffentlicht am"]
    ),
    (.text, ["Description", "Beschreibung"]),
    (.otherText, ["Title", "Titel"]),
    (.format, ["Post type", "Beitragstyp", "Art des Beitrags"]),
    (.account, ["Account username", "Konto-Benutzername"]),
  ]

  private static let numbers: [(Column, [String])] = [
    (.number(.impressions), ["Views", "Aufrufe", "Impressions", "Impressionen"]),
    (.number(.reach), ["Reach", "Reichweite", "Erreichte Konten"]),
    (.number(.reactions), ["Reactions", "Reaktionen", "Likes", "Gefällt mir-Angaben"]),
    (.number(.comments), ["Comments", "Kommentare"]),
    (.number(.shares), ["Shares", "Geteilte Inhalte", "Mal geteilt"]),
    (.number(.saves), ["Saves", "Gespeicherte Beiträge", "Gespeichert"]),
    (.number(.follows), ["Follows"]),
    (.number(.clicks), ["Total clicks", "Klicks insgesamt"]),
    (.number(.linkClicks), ["Link Clicks", "Linkklicks"]),
    (.number(.videoViews), ["3-second video views", "Video views", "Reels_plays:count"]),
    (.part(.hides), ["Negative feedback from users: Hide all"]),
    (.part(.hides), ["Negative feedback from users: Hide"]),
  ]

  /// `Date` holds `Lifetime`: no date, but that the figures are totals since the beginning.
  private static let notKept: [(Column, [String])] = [
    (
      .notKept,
      [
        "Date", "Datum", "Page ID", "Page name", "Account ID", "Konto-ID", "Account name",
        "Kontoname", "Duration (sec)", "Dauer (Sek.)", "Caption type", "Is crosspost", "Is share",
        "Languages", "Custom labels", "Funded content status", "Data comment", "Datenkommentar",
        "Video asset ID", "Reactions, Comments and Shares", "Other Clicks", "Seconds viewed",
        "Average Seconds viewed", "Matched Audience Targeting Consumption*",
        "Negative feedback from users*", "Estimated earnings*", "Ad CPM*", "Ad impressions*",
      ]
    )
  ]

  private static func metaPost(in cells: Cells) throws(RowProblem) -> ExportedPost {
    let type = cells[.format]?.lowercased() ?? ""
    let isInstagram = cells.map.places[.account] != nil || type.hasPrefix("ig ")
    var post = ExportedPost(line: cells.row.line, network: isInstagram ? .instagram : .facebook)
    post.externalID = try cells.externalID()
    guard post.externalID != nil else { throw .blank(column: cells.name(of: .externalID)) }
    post.url = cells[.url]
    post.publishedAt = try cells.time(.publishedAt)
    post.text = [cells[.text], cells[.otherText]].compactMap(\.self).max {
      $0.utf8.count < $1.utf8.count
    }
    post.format = types[type.hasPrefix("ig ") ? String(type.dropFirst(3)) : type]
    post.figures = try cells.figures()
    return post
  }

  private static let types: [String: PostFormat] = [
    "photos": .image, "photo": .image, "image": .image, "carousel": .image, "album": .image,
    "fotos": .image, "foto": .image, "bild": .image,
    "reels": .video, "reel": .video, "videos": .video, "video": .video, "live": .video,
    "links": .link, "link": .link, "text": .text, "status": .text,
  ]
}
