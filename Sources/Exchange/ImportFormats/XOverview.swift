import Planning

/// The days of an account as X's analytics export them ("overview").
extension TableFormat {
  static let xOverview = TableFormat(
    name: "x-overview",
    wording: Wording(
      de: "Tage aus den X-Analysen, Bereich Überblick (CSV).",
      en: "Days from X's analytics, overview (CSV)."),
    shapes: [
      TableShape(columns: columns, needed: [[.day, .number(.unfollows)]]) {
        cells throws(RowProblem) in try cells.exportedDay(on: .x)
      }
    ],
    dateOrder: .monthFirst)

  private static let columns = ColumnNames([
    (.day, ["Date"]), (.number(.impressions), ["Impressions"]), (.number(.reactions), ["Likes"]),
    (.number(.engagements), ["Engagements"]), (.number(.saves), ["Bookmarks"]),
    (.number(.sends), ["Shares"]), (.number(.newFollowers), ["New follows"]),
    (.number(.unfollows), ["Unfollows"]), (.number(.comments), ["Replies"]),
    (.number(.shares), ["Reposts"]), (.number(.profileVisits), ["Profile visits"]),
    (.number(.videoViews), ["Video views"]), (.notKept, ["Create Post", "Media views"]),
  ])
}
