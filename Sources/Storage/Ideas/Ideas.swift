import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Every idea with the posts made from it, the oldest first.
  package func ideas() throws -> [UsedIdea] {
    let ideas = try ideas(where: "TRUE", [])
    let ids = try Int.fetchAll(db, sql: "SELECT id FROM post WHERE idea IS NOT NULL")
    let posts = ids.isEmpty ? [] : try posts(PostFilter(ids: ids.map { ID($0) }))
    let byIdea = Dictionary(grouping: posts, by: \.idea)
    return ideas.map { UsedIdea($0, posts: byIdea[$0.id] ?? []) }
  }

  /// - Throws: `PlanFileError.noSuchIdea`.
  package func idea(_ id: IdeaID) throws -> UsedIdea {
    guard let idea = try ideas(where: "idea.id = ?", [id.number]).first else {
      throw PlanFileError.noSuchIdea(id)
    }
    var filter = PostFilter()
    filter.ideas.wanted = [id]
    return UsedIdea(idea, posts: try posts(filter))
  }

  private func ideas(where condition: String, _ arguments: StatementArguments) throws -> [Idea] {
    try all(
      """
      SELECT idea.*, pillar.name AS pillarName FROM idea
      LEFT JOIN pillar ON pillar.id = idea.pillar
      WHERE \(condition) ORDER BY idea.day, idea.id
      """, arguments
    ) { row in
      try Idea(
        id: row.id(), text: row.text("text"), pillar: row.reference("pillar", name: "pillarName"),
        link: row.textIfAny("link"), day: row.day("day"), reuse: Reuse(row))
    }
  }
}

extension PlanChange {
  package func addIdea(_ make: (IdeaID) throws -> Idea) throws -> Idea {
    let idea = try make(ID(nextNumber(in: "idea")))
    try write(idea)
    return idea
  }

  /// Posts made from it keep their text.
  package func update(_ idea: Idea) throws { try write(idea) }

  /// Posts keep theirs from being deleted.
  /// - Throws: `IdeaError.hasPosts`.
  package func delete(_ idea: UsedIdea) throws {
    guard idea.posts.isEmpty else {
      throw IdeaError.hasPosts(idea.idea.id, count: idea.posts.count)
    }
    try delete(idea.idea.id, named: idea.idea.text, from: "idea")
  }

  private func write(_ idea: Idea) throws {
    try write(
      [
        "id": idea.id.number, "text": idea.text, "pillar": idea.pillar?.id.number,
        "link": idea.link, "day": idea.day.description, "pauseDays": idea.reuse?.pauseDays,
        "mostUses": idea.reuse?.mostUses, "seasonFrom": idea.reuse?.season?.from.description,
        "seasonTo": idea.reuse?.season?.through.description,
      ], to: "idea")
  }
}

extension Reuse {
  /// nil for an idea that is said once.
  fileprivate init?(_ row: Row) throws {
    guard let pauseDays = try row.intIfAny("pauseDays") else { return nil }
    let from: DayOfYear? = try row.parsedIfAny("seasonFrom") { DayOfYear($0) }
    let through: DayOfYear? = try row.parsedIfAny("seasonTo") { DayOfYear($0) }
    let season = from.flatMap { from in through.map { Season(from: from, through: $0) } }
    try self.init(
      pauseDays: pauseDays, mostUses: row.intIfAny("mostUses"), season: season)
  }
}
