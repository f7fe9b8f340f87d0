import Reports
import GRDB
package import Planning

extension PlanRepository {
  /// Every occasion that lies at least partly in some days, in the order of the calendar.
  package func occasions(from: Day? = nil, through: Day? = nil) throws -> [Occasion] {
    try read { db in
      try fetchOccasions(
        "WHERE (?1 IS NULL OR toDay >= ?1) AND (?2 IS NULL OR fromDay <= ?2)",
        [from?.description, through?.description], in: db)
    }
  }

  /// - Throws: `PlanFileError.noSuchOccasion`.
  package func occasion(_ id: OccasionID) throws -> Occasion {
    try read { try fetchOccasion(id, in: $0) }
  }

  private func fetchOccasion(_ id: OccasionID, in db: Database) throws -> Occasion {
    guard let occasion = try fetchOccasions("WHERE id = ?", [id.number], in: db).first else {
      throw PlanFileError.noSuchOccasion(id)
    }
    return occasion
  }

  private func fetchOccasions(
    _ condition: String, _ arguments: StatementArguments, in db: Database
  ) throws -> [Occasion] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM occasion \(condition) ORDER BY fromDay, id", arguments: arguments
    ).map { row in
      try Occasion(
        id: row.id(), name: Name(row.text("name")),
        period: Period(from: row.day("fromDay"), to: row.day("toDay")), kind: row.word("kind"),
        reminderDays: row.intIfAny("reminderDays"), uid: row.textIfAny("uid"))
    }
  }

  /// Writes an occasion.
  package func addOccasion(
    by author: Author, _ make: (OccasionID) throws -> Occasion
  ) throws -> Occasion {
    try change(author) { db in
      let occasion = try make(ID(nextNumber(in: "occasion", db)))
      try write(occasion, in: db)
      return occasion
    }
  }

  /// Writes what a calendar file tells, all of it or nothing: what came from it before is brought up
  /// to date, and its reminder stays.
  /// - Returns: the new ones, and those that changed.
  package func importOccasions(
    _ days: [(uid: String, name: Name, period: Period)], kind: Occasion.Kind, reminderDays: Int?,
    by author: Author
  ) throws -> (added: [Occasion], changed: [Occasion]) {
    try change(author) { db in
      var known = Dictionary(
        try fetchOccasions("WHERE uid IS NOT NULL", [], in: db).map { ($0.uid ?? "", $0) }
      ) { first, _ in first }
      var (added, changed): ([Occasion], [Occasion]) = ([], [])
      for day in days {
        let old = known[day.uid]
        let occasion = try Occasion(
          id: try old?.id ?? ID(nextNumber(in: "occasion", db)), name: day.name,
          period: day.period, kind: old?.kind ?? kind,
          reminderDays: old == nil ? reminderDays : old?.reminderDays, uid: day.uid)
        guard occasion != old else { continue }
        try write(occasion, in: db)
        known[day.uid] = occasion
        if old == nil { added.append(occasion) } else { changed.append(occasion) }
      }
      return (added, changed)
    }
  }

  /// - Throws: `PlanFileError.noSuchOccasion`, and what `step` throws.
  package func update(
    _ id: OccasionID, by author: Author, _ step: (Occasion) throws -> Occasion
  ) throws -> Occasion {
    try change(author) { db in
      let occasion = try step(fetchOccasion(id, in: db))
      try write(occasion, in: db)
      return occasion
    }
  }

  /// - Throws: `PlanFileError.noSuchOccasion`; nothing is deleted then.
  package func delete(_ ids: [OccasionID], by author: Author) throws -> [Occasion] {
    try change(author) { db in
      try ids.map { id in
        let occasion = try fetchOccasion(id, in: db)
        try db.execute(sql: "DELETE FROM occasion WHERE id = ?", arguments: [id.number])
        return occasion
      }
    }
  }

  private func write(_ occasion: Occasion, in db: Database) throws {
    try write(
      [
        "id": occasion.id.number, "name": occasion.name.text,
        "fromDay": occasion.period.from.description, "toDay": occasion.period.to.description,
        "kind": occasion.kind.rawValue, "reminderDays": occasion.reminderDays,
        "uid": occasion.uid,
      ], to: "occasion", in: db)
  }
}
