import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Every idea with the posts made from it, the oldest first.
  package func ideas() throws -> [UsedIdea] {
    try read { db in
      let ideas = try fetchIdeas(in: db)
      let ids = try Int.fetchAll(db, sql: "SELECT id FROM post WHERE idea IS NOT NULL")
      let posts =
        ids.isEmpty ? [] : try fetchPosts(PostFilter(ids: ids.map { ID($0) }), in: db)
      let byIdea = Dictionary(grouping: posts, by: \.idea)
      return ideas.map { UsedIdea($0, posts: byIdea[$0.id] ?? []) }
    }
  }

  /// - Throws: `PlanFileError.noSuchIdea`.
  package func idea(_ id: IdeaID) throws -> UsedIdea {
    try read { db in
      var filter = PostFilter()
      filter.ideas.wanted = [id]
      return UsedIdea(try fetchIdea(id, in: db), posts: try fetchPosts(filter, in: db))
    }
  }

  private func fetchIdea(_ id: IdeaID, in db: Database) throws -> Idea {
    guard let idea = try fetchIdeas(in: db).first(where: { $0.id == id }) else {
      throw PlanFileError.noSuchIdea(id)
    }
    return idea
  }

  private func fetchIdeas(in db: Database) throws -> [Idea] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT idea.*, pillar.name AS pillarName FROM idea
        LEFT JOIN pillar ON pillar.id = idea.pillar ORDER BY idea.day, idea.id
        """
    ).map { row in
      try Idea(
        id: row.id(), text: row.text("text"), pillar: row.reference("pillar", name: "pillarName"),
        link: row.textIfAny("link"), day: row.day("day"), reuse: Reuse(row))
    }
  }

  /// Writes ideas, all of them or none.
  package func addIdeas(
    _ texts: [String], by author: Author, _ make: (IdeaID, String) throws -> Idea
  ) throws -> [Idea] {
    try change(author) { db in
      try texts.map { text in
        let idea = try make(ID(nextNumber(in: "idea", db)), text)
        try write(idea, in: db)
        return idea
      }
    }
  }

  /// Changes an idea as it is at the moment of writing; posts made from it keep their text.
  /// - Throws: `PlanFileError.noSuchIdea`, and what `step` throws.
  package func update(
    _ id: IdeaID, by author: Author, _ step: (Idea) throws -> Idea
  ) throws -> Idea {
    try change(author) { db in
      let idea = try step(fetchIdea(id, in: db))
      try write(idea, in: db)
      return idea
    }
  }

  /// Posts keep theirs from being deleted.
  /// - Throws: `SchedulingError.ideaHasPosts`.
  package func delete(_ ideas: [IdeaID], by author: Author) throws {
    try change(author) { db in
      for id in ideas {
        let posts = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM post WHERE idea = ?", arguments: [id.number])
        if let posts, posts > 0 { throw SchedulingError.ideaHasPosts(id, count: posts) }
        try db.execute(sql: "DELETE FROM idea WHERE id = ?", arguments: [id.number])
      }
    }
  }

  private func write(_ idea: Idea, in db: Database) throws {
    try write(
      [
        "id": idea.id.number, "text": idea.text, "pillar": idea.pillar?.id.number,
        "link": idea.link, "day": idea.day.description, "pauseDays": idea.reuse?.pauseDays,
        "mostUses": idea.reuse?.mostUses, "seasonFrom": idea.reuse?.season?.from.description,
        "seasonTo": idea.reuse?.season?.through.description,
      ], to: "idea", in: db)
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
