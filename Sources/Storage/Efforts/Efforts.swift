import GRDB
package import Planning
import Reports

extension BookedEffort: Stored {
  package static let table = StoredTable<BookedEffort>(
    "effort",
    [
      "post": { $0.entry.subject.post }, "channel": { $0.entry.subject.channel },
      "campaign": { $0.entry.subject.campaign }, "day": { $0.entry.day.description },
      "minutes": { $0.entry.minutes?.minutes }, "cents": { $0.entry.money?.cents },
      "activity": { $0.entry.activity?.rawValue },
    ], order: "effort.day, effort.id")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(),
      entry: EffortEntry(
        on: row.made(row.subjectIfAny()) { $0 }, day: row.day(), minutes: row.effortIfAny(),
        money: row.moneyIfAny(), activity: row.parsedIfAny { Activity(rawValue: $0) }))
  }
}

extension PlanSnapshot {
  /// What was booked on a campaign and on its posts.
  package func efforts(of campaign: CampaignID) throws -> [EffortEntry] {
    try (all(where: .about(campaign, in: "effort")) as [BookedEffort]).map(\.entry)
  }

  /// Everything that was booked.
  package func efforts() throws -> [EffortEntry] { try bookedEfforts().map(\.entry) }

  /// The working time that was last booked on posts, one value a post; answering and evaluating left
  /// out. Older bookings tell little of how long a post takes today.
  package func postTimes() throws -> [PostTime] {
    try all(
      """
      SELECT post.format, \(sql: Post.repeatsEarlier), sum(effort.minutes) FROM (
        SELECT * FROM effort ORDER BY id DESC LIMIT 1000
      ) AS effort JOIN post ON post.id = effort.post
      WHERE effort.minutes > 0
        AND coalesce(effort.activity, '') NOT IN ('dialogue', 'evaluation')
      GROUP BY effort.post
      """, in: "post"
    ) { PostTime(format: try $0.word(), isRepeat: try $0.bool(), minutes: try $0.int()) }
  }

  /// What was booked, by its days; on a campaign with its posts, without a subject everything.
  package func bookedEfforts(on subject: Subject? = nil) throws -> [BookedEffort] {
    switch subject {
    case .post(let id): try all(where: "effort.post = \(id.number)")
    case .channel(let channel): try all(where: "effort.channel = \(channel.id.number)")
    case .campaign(let campaign): try all(where: .about(campaign.id, in: "effort"))
    case nil: try all()
    }
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func bookedEffort(_ id: EffortID) throws -> BookedEffort {
    try value(id, or: .noSuch(.effort, id.number))
  }
}
