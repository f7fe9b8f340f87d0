import GRDB
package import Planning

extension PlanRepository {
  /// Books working time or money.
  @discardableResult
  package func add(_ entry: EffortEntry, by author: Author) throws -> EffortID {
    try change(author) { try write(entry, in: $0) }
  }

  /// What was booked on a campaign and on its posts.
  package func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT effort.* FROM effort WHERE campaign = :campaign
          UNION ALL
          SELECT effort.* FROM post JOIN effort ON effort.post = post.id
          WHERE post.campaign = :campaign
          ORDER BY day, id
          """,
        arguments: ["campaign": campaign.number]
      ).map(EffortEntry.init(row:))
    }
  }

  /// Everything that was booked.
  package func efforts() throws -> [EffortEntry] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM effort ORDER BY day, id").map(EffortEntry.init(row:))
    }
  }

  /// The working time that was last booked on posts, one value a post; answering and evaluating left
  /// out. Older bookings tell little of how long a post takes today.
  package func postTimes() throws -> [PostTime] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT post.format AS format, sum(effort.minutes) AS minutes FROM (
            SELECT * FROM effort ORDER BY id DESC LIMIT 1000
          ) AS effort JOIN post ON post.id = effort.post
          WHERE effort.minutes > 0
            AND coalesce(effort.activity, '') NOT IN ('dialogue', 'evaluation')
          GROUP BY effort.post
          """
      ).map { PostTime(format: try $0.word("format"), minutes: try $0.int("minutes")) }
    }
  }

  @discardableResult
  func write(_ entry: EffortEntry, in db: Database) throws -> EffortID {
    let id = EffortID(try nextNumber(in: "effort", db))
    var post: Int?
    var channel: Int?
    var campaign: Int?
    switch entry.subject {
    case .post(let id): post = id.number
    case .channel(let id): channel = id.number
    case .campaign(let id): campaign = id.number
    }
    try write(
      [
        "id": id.number, "post": post, "channel": channel, "campaign": campaign,
        "day": entry.day.description, "minutes": entry.minutes?.minutes,
        "cents": entry.money?.cents, "activity": entry.activity?.rawValue,
      ], to: "effort", in: db)
    return id
  }
}

extension EffortEntry {
  init(row: Row) throws {
    let subject: Subject =
      if let post = try row.intIfAny("post") {
        .post(ID(post))
      } else if let channel = try row.intIfAny("channel") {
        .channel(ID(channel))
      } else {
        .campaign(ID(try row.int("campaign")))
      }
    try self.init(
      on: subject, day: row.day("day"), minutes: row.effortIfAny("minutes"),
      money: row.intIfAny("cents").map { try Money(cents: $0) },
      activity: row.parsedIfAny("activity") { Activity(rawValue: $0) })
  }
}
