import Planning

/// The people who came to a company page, day by day, as LinkedIn exports it (.xls); the sheets
/// with their places and trades are left alone. The German headers are guesses.
extension TableFormat {
  static let linkedInFollowers = TableFormat(
    name: "linkedin-followers",
    wording: Wording(
      de: "Neue Follower einer LinkedIn-Seite (.xls).",
      en: "New followers of a LinkedIn page (.xls)."),
    account: .linkedInPage,
    shapes: [
      TableShape(
        columns: followerColumns,
        needed: [[.day, .number(.newFollowers), .number(.newFollowers, .organic)]]
      ) { cells throws(RowProblem) in try cells.exportedDay(on: .linkedin) }
    ],
    dateOrder: .monthFirst, observedAt: linkedInExportTime)

  static let linkedInVisitors = TableFormat(
    name: "linkedin-visitors",
    wording: Wording(
      de: "Besucher einer LinkedIn-Seite (.xls).", en: "Visitors of a LinkedIn page (.xls)."),
    account: .linkedInPage,
    shapes: [
      TableShape(columns: visitorColumns, needed: [[.day, .number(.pageViews)]]) {
        cells throws(RowProblem) in try cells.exportedDay(on: .linkedin)
      }
    ],
    dateOrder: .monthFirst, observedAt: linkedInExportTime)

  /// "Total followers" is the sum of the day's new ones, not how many there are.
  private static let followerColumns = ColumnNames([
    (.day, ["Date", "Datum"]),
    (
      .number(.newFollowers), ["Total followers", "Follower insgesamt", "Follower:innen insgesamt"]
    ),
    (
      .number(.newFollowers, .organic),
      ["Organic followers", "Organische Follower", "Organische Follower:innen"]
    ),
    (
      .number(.newFollowers, .paid),
      ["Sponsored followers", "Gesponserte Follower", "Gesponserte Follower:innen"]
    ),
    (.notKept, ["Auto-invited followers", "Automatisch eingeladene*"]),
  ])

  private static let visitorColumns = ColumnNames([
    (.day, ["Date", "Datum"]),
    (
      .number(.pageViews),
      ["Total page views (total)", "Seitenaufrufe insgesamt (insgesamt)"]
    ),
    (
      .number(.uniqueVisitors),
      ["Total unique visitors (total)", "Einzelne Besucher insgesamt (insgesamt)"]
    ),
    (
      .notKept,
      [
        "Overview *", "Life *", "Jobs *", "Total page views*", "Total unique visitors*",
        "Übersicht*", "Seitenaufrufe*", "Einzelne Besucher*",
      ]
    ),
  ])
}
