import GRDB
package import Planning
import Reports

extension Idea: Stored {
  package static let table = StoredTable<Idea>(
    "idea",
    [
      "text": { $0.text }, "pillar": { $0.pillar?.id.number }, "link": { $0.link },
      "day": { $0.day.description }, "pauseDays": { $0.reuse?.pauseDays },
      "mostUses": { $0.reuse?.mostUses }, "seasonFrom": { $0.reuse?.season?.from.description },
      "seasonTo": { $0.reuse?.season?.through.description },
    ], order: "idea.day, idea.id")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), text: row.text(), pillar: row.referenceIfAny(), link: row.textIfAny(),
      day: row.day(), reuse: Reuse(row))
  }

  package var label: String { text }

  /// - Throws: `IdeaError.hasPosts`.
  package func checkDeletion(in snapshot: PlanSnapshot) throws {
    let posts = try snapshot.idea(id).posts
    guard posts.isEmpty else { throw IdeaError.hasPosts(id, count: posts.count) }
  }
}

extension Reuse {
  /// nil for an idea that is said once.
  fileprivate init?(_ row: StoredRow) throws {
    let (pauseDays, mostUses) = try (row.intIfAny(), row.intIfAny())
    let from = try row.parsedIfAny { DayOfYear($0) }
    let through = try row.parsedIfAny { DayOfYear($0) }
    guard let pauseDays else { return nil }
    let season = from.flatMap { from in through.map { Season(from: from, through: $0) } }
    try self.init(pauseDays: pauseDays, mostUses: mostUses, season: season)
  }
}

extension PlanSnapshot {
  /// Every idea with the posts made from it, the oldest first.
  package func ideas() throws -> [UsedIdea] {
    let byIdea = Dictionary(
      grouping: try all(where: "post.idea IS NOT NULL") as [Post], by: \.idea)
    return try all(Idea.self).map { UsedIdea($0, posts: byIdea[$0.id] ?? []) }
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func idea(_ id: IdeaID) throws -> UsedIdea {
    UsedIdea(
      try value(id, or: .noSuch(.idea, id.number)),
      posts: try all(where: "post.idea = \(id.number)"))
  }
}
