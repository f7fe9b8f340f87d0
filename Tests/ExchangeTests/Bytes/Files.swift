import Exchange
import Planning

/// Small files in the shape of the real ones; firm, texts and figures are invented.
enum Files {
  static let facebook = """
    "Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time",Permalink,\
    "Post type",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,\
    "Total clicks","Matched Audience Targeting Consumption (Photo Click)","Link Clicks",\
    "Negative feedback from users: Hide all","Estimated earnings (USD)"
    122090046724066,1000,"Café Nord",,"Frisch: Brot
    und ""Brezn"", heute.",0,"06/28/2026 16:35",https://www.facebook.com/reel/1/,Reels,Lifetime,\
    "1,250",900,11,9,1,1,5,2,1,0,
    122090045932133,1000,"Café Nord","Wir suchen dich! #Ausbildung",kurz,0,"06/05/2026 09:50",\
    https://www.facebook.com/posts/pfbid0z,Photos,Lifetime,,710,20,17,1,2,9,4,3,2,
    """

  static let instagram = """
    Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,\
    Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves
    18010006179011059,178,cafe.nord,Café Nord,Psst,50,06/28/2026 16:45,\
    https://www.instagram.com/reel/DgZ9/,IG reel,,Lifetime,340,288,12,1,1,3,0
    18010006074282058,178,cafe.nord,Café Nord,Neu,0,06/28/2026 10:00,\
    https://www.instagram.com/p/DsPi/,IG carousel,,Lifetime,745,575,35,2,1,6,10
    """

  static let x = """
    Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,\
    Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks
    2071239729011287694,"Sun, Jun 28, 2026","Brot &amp; Butter #Café",\
    https://x.com/nord/status/2071239729011287694,146,0,6,4,5,0,2,1,3,5,7,0,0
    2070767907660991743,"Sat, Jun 27, 2026","@gast Gern, bis morgen.",\
    https://x.com/nord/status/2070767907660991743,104,1,5,0,1,0,1,0,1,0,1,0,1
    """

  static let takt = """
    network,post,externalId,url,publishedAt,text,channel,campaign,format,pillar,paid,observedAt,\
    minutes,reach,reactions,linkClicks,revenue,engagementRate,followers
    xing,12,,,,,,,,,,,,,"1.006",4,,,
    facebook,,77,https://facebook.com/77,2026-03-03T09:00,Hallo,Seite,Messe,image,Rezepte,yes,\
    2026-03-10T08:00:00Z,25,0,3,,"499,50",2.5%,9
    """

  static func read(
    _ text: String, format: String? = nil, dateOrder: DateOrder? = nil
  ) throws -> ReadFile {
    try read(Array(text.utf8), format: format, dateOrder: dateOrder)
  }

  static func read(
    _ bytes: [UInt8], format: String? = nil, dateOrder: DateOrder? = nil
  ) throws -> ReadFile {
    try ReadFile(
      ResultsFile(MemoryBytes(bytes), named: "f", format: format, dateOrder: dateOrder))
  }
}

/// A file with all its rows at once.
struct ReadFile {
  struct Skipped: Equatable {
    let line: Int
    let reason: RowProblem
  }

  let format: String
  let unknownColumns: [String]
  let notes: [ImportNote]
  let rows: Int
  private(set) var posts: [ExportedPost] = []
  private(set) var days: [ExportedDay] = []
  private(set) var skipped: [Skipped] = []

  init(_ file: ResultsFile) throws {
    var rows: [ExportedRow] = []
    let remarks = try file.rows { rows.append($0) }
    format = file.file.format
    unknownColumns = remarks.unknownColumns
    notes = remarks.notes
    self.rows = rows.count
    for row in rows {
      switch row {
      case .post(let post): posts.append(post)
      case .day(let day): days.append(day)
      case .unreadable(let line, let problem):
        skipped.append(Skipped(line: line, reason: problem))
      }
    }
  }
}

extension ExportedPost {
  /// By the metrics' names.
  var values: [String: Int] {
    Dictionary(uniqueKeysWithValues: figures.map { ($0.metric.name, $0.value) })
  }
}
