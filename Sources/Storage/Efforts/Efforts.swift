import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// What was booked on a campaign and on its posts.
  package func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try all(
      """
      SELECT effort.* FROM effort WHERE campaign = :campaign
      UNION ALL
      SELECT effort.* FROM post JOIN effort ON effort.post = post.id
      WHERE post.campaign = :campaign
      ORDER BY day, id
      """, ["campaign": campaign.number], EffortEntry.init(row:))
  }

  /// Everything that was booked.
  package func efforts() throws -> [EffortEntry] {
    try all("SELECT * FROM effort ORDER BY day, id", [], EffortEntry.init(row:))
  }

  /// The working time that was last booked on posts, one value a post; answering and evaluating left
  /// out. Older bookings tell little of how long a post takes today.
  package func postTimes() throws -> [PostTime] {
    try all(
      """
      SELECT post.format AS format, sum(effort.minutes) AS minutes FROM (
        SELECT * FROM effort ORDER BY id DESC LIMIT 1000
      ) AS effort JOIN post ON post.id = effort.post
      WHERE effort.minutes > 0
        AND coalesce(effort.activity, '') NOT IN ('dialogue', 'evaluation')
      GROUP BY effort.post
      """
    ) { PostTime(format: try $0.word("format"), minutes: try $0.int("minutes")) }
  }

  /// What was booked, by its days; on a campaign with its posts, without a subject everything.
  package func bookedEfforts(on subject: EffortEntry.Subject? = nil) throws -> [BookedEffort] {
    switch subject {
    case .post(let id): try booked(where: "effort.post = :id", id.number)
    case .channel(let id): try booked(where: "effort.channel = :id", id.number)
    case .campaign(let id):
      // Each half goes by an index of its own.
      try booked(
        where: """
          effort.id IN (
            SELECT id FROM effort WHERE campaign = :id
            UNION ALL
            SELECT effort.id FROM post JOIN effort ON effort.post = post.id
            WHERE post.campaign = :id)
          """, id.number)
    case nil: try booked(where: ":id IS NULL", nil)
    }
  }

  /// - Throws: `PlanFileError.noSuchEffort`.
  package func bookedEffort(_ id: EffortID) throws -> BookedEffort {
    guard let effort = try booked(where: "effort.id = :id", id.number).first else {
      throw PlanFileError.noSuchEffort(id)
    }
    return effort
  }

  private func booked(where condition: String, _ id: Int?) throws -> [BookedEffort] {
    try all(
      """
      SELECT effort.*, coalesce('#' || effort.post, channel.name, campaign.name) AS subject
      FROM effort
      LEFT JOIN channel ON channel.id = effort.channel
      LEFT JOIN campaign ON campaign.id = effort.campaign
      WHERE \(condition) ORDER BY effort.day, effort.id
      """, ["id": id]
    ) {
      BookedEffort(
        id: try $0.id(), entry: try EffortEntry(row: $0), subject: try $0.text("subject"))
    }
  }
}

extension PlanChange {
  /// Books working time or money.
  @discardableResult
  package func add(_ entry: EffortEntry) throws -> EffortID {
    let id = EffortID(try nextNumber(in: "effort"))
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
      ], to: "effort")
    return id
  }

  package func delete(_ effort: BookedEffort) throws {
    try delete(effort.id, named: effort.subject, from: "effort")
  }
}

extension EffortEntry {
  fileprivate init(row: Row) throws {
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
