import Planning

/// Posts as X's analytics export them ("content"), replies among them. Some files hold only the
/// first twelve columns.
extension TableFormat {
  static let xContent = TableFormat(
    name: "x-content",
    wording: Wording(
      de: "Beiträge aus den X-Analysen, Bereich Inhalte (CSV).",
      en: "Posts from X's analytics, content (CSV)."),
    shapes: [
      TableShape(columns: columns, needed: [[.externalID, .day, .text]]) {
        cells throws(RowProblem) in .post(try xPost(in: cells))
      }
    ])

  private static let columns = ColumnNames([
    (.externalID, ["Post id"]), (.day, ["Date"]), (.text, ["Post text"]),
    (.url, ["Post Link"]),
    (.number(.impressions), ["Impressions"]), (.number(.reactions), ["Likes"]),
    (.number(.engagements), ["Engagements"]), (.number(.saves), ["Bookmarks"]),
    (.number(.sends), ["Shares"]), (.number(.follows), ["New follows"]),
    (.number(.comments), ["Replies"]), (.number(.shares), ["Reposts"]),
    (.number(.profileVisits), ["Profile visits"]), (.number(.linkClicks), ["URL Clicks"]),
    (.notKept, ["Detail Expands", "Hashtag Clicks", "Permalink Clicks"]),
  ])

  private static func xPost(in cells: Cells) throws(RowProblem) -> ExportedPost {
    var post = ExportedPost(line: cells.row.line, network: .x)
    post.url = cells[.url]
    let id = try cells.statusID(at: post.url)
    guard let number = UInt64(id) else { throw .unreadableID(id) }
    post.externalID = id
    post.text = cells[.text]?.decodingEntities
    post.publishedAt = try moment(of: number, onDay: cells.dayIfAny())
    post.figures = try cells.figures()
    return post
  }

  /// An id holds the moment of posting: the milliseconds since 2010-11-04T01:42:54.657Z are above
  /// its lowest 22 bits. Ids from before that day are plain numbers, which the date tells; the date
  /// may be of a zone ahead of UTC or behind it.
  private static func moment(
    of id: UInt64, onDay day: Day?
  ) -> ExportedPost.Time {
    let instant = Instant.epoch.adding(seconds: Int((id >> 22) + 1_288_834_974_657) / 1000)
    guard let day else { return .instant(instant) }
    let dayInUTC = Day.epoch.adding(days: instant.seconds / 86_400)
    return abs(dayInUTC.ordinal - day.ordinal) <= 1 ? .instant(instant) : .day(day)
  }
}

extension Cells {
  /// X's id of a post. A spreadsheet rounds 19 digits without a word; the address is text and keeps
  /// them.
  func statusID(at address: String?) throws(RowProblem) -> String {
    guard let id = try externalID() else { throw .blank(column: name(of: .externalID)) }
    if let whole = address.flatMap(Network.x.postID(inAddress:)), whole != id {
      throw .damagedID(id)
    }
    return id
  }
}
