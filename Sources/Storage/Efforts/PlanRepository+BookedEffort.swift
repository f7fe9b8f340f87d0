import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// What was booked, by its days; on a campaign with its posts, without a subject everything.
  package func bookedEfforts(on subject: EffortEntry.Subject? = nil) throws -> [BookedEffort] {
    let (condition, number): (String, Int?) =
      switch subject {
      case .post(let id): ("effort.post = :id", id.number)
      case .channel(let id): ("effort.channel = :id", id.number)
      case .campaign(let id): (Self.ofCampaign, id.number)
      case nil: (":id IS NULL", nil)
      }
    return try read { try fetchEfforts($0, where: condition, number) }
  }

  /// Each half goes by an index of its own.
  private static let ofCampaign = """
    effort.id IN (
      SELECT id FROM effort WHERE campaign = :id
      UNION ALL
      SELECT effort.id FROM post JOIN effort ON effort.post = post.id WHERE post.campaign = :id)
    """

  /// - Throws: `PlanFileError.noSuchEffort`.
  package func bookedEffort(_ id: EffortID) throws -> BookedEffort {
    let found = try read { try fetchEfforts($0, where: "effort.id = :id", id.number) }
    guard let effort = found.first else { throw PlanFileError.noSuchEffort(id) }
    return effort
  }

  private func fetchEfforts(
    _ db: Database, where condition: String, _ id: Int?
  ) throws -> [BookedEffort] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT effort.*, coalesce('#' || effort.post, channel.name, campaign.name) AS subject
        FROM effort
        LEFT JOIN channel ON channel.id = effort.channel
        LEFT JOIN campaign ON campaign.id = effort.campaign
        WHERE \(condition) ORDER BY effort.day, effort.id
        """, arguments: ["id": id]
    ).map {
      BookedEffort(
        id: try $0.id(), entry: try EffortEntry(row: $0), subject: try $0.text("subject"))
    }
  }

  package func delete(_ effort: BookedEffort, by author: Author) throws {
    try delete(effort.id, named: effort.subject, from: "effort", by: author)
  }
}
