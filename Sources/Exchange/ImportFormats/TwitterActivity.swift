import Planning

/// What Twitter's analytics exported from 2014 to 2024, by tweet and by day: each figure, and again
/// the part of it that was paid for, prefixed `promoted`.
extension TableFormat {
  static let twitterActivity = TableFormat(
    name: "twitter-activity",
    wording: Wording(
      de: "Tweets aus den alten Twitter-Analysen, 2014 bis 2024 (CSV).",
      en: "Tweets from Twitter's old analytics, 2014 to 2024 (CSV)."),
    shapes: [
      TableShape(
        columns: ColumnNames(about + figures(follows: .follows) + notKept),
        needed: [[.externalID, .url, .text]]
      ) { cells throws(RowProblem) in .post(try tweet(in: cells)) }
    ])

  static let twitterDays = TableFormat(
    name: "twitter-days",
    wording: Wording(
      de: "Tage aus den alten Twitter-Analysen (CSV).",
      en: "Days from Twitter's old analytics (CSV)."),
    shapes: [
      TableShape(
        columns: ColumnNames(
          [(.day, ["Date"]), (.format, ["Tweets published"])] + figures(follows: .newFollowers)
            + notKept),
        needed: [[.day, .format]]
      ) { cells throws(RowProblem) in try cells.exportedDay(on: .x) }
    ])

  private static let about: [(Column, [String])] = [
    (.externalID, ["Tweet id"]), (.url, ["Tweet permalink"]), (.text, ["Tweet text"]),
    (.publishedAt, ["time"]),
  ]

  /// - Parameter follows: of a tweet they are its follows, of a day the account's new followers.
  private static func figures(follows: Metric) -> [(Column, [String])] {
    let names: [(Metric, [String])] = [
      (.impressions, ["impressions"]), (.engagements, ["engagements"]), (.shares, ["retweets"]),
      (.comments, ["replies"]), (.reactions, ["likes", "favorites"]),
      (.profileVisits, ["user profile clicks"]), (.linkClicks, ["url clicks"]),
      (follows, ["follows"]), (.videoViews, ["media views"]),
    ]
    return names.flatMap { metric, headers in
      [
        (.number(metric), headers),
        (.number(metric, .paid), headers.map { "promoted \($0)" }),
      ] as [(Column, [String])]
    }
  }

  private static let notKept: [(Column, [String])] = [
    (
      .notKept,
      [
        "engagement rate", "hashtag clicks", "detail expands", "permalink clicks", "app opens",
        "app installs", "email tweet", "dial phone", "media engagements", "promoted *",
      ]
    )
  ]

  private static func tweet(in cells: Cells) throws(RowProblem) -> ExportedPost {
    var post = ExportedPost(line: cells.row.line, network: .x)
    post.url = cells[.url]
    post.externalID = try cells.statusID(at: post.url)
    post.text = cells[.text]?.decodingEntities
    post.publishedAt = try cells.time(.publishedAt)
    post.figures = try cells.figures()
    return post
  }
}
