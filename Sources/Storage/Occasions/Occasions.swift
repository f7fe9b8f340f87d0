import GRDB
package import Planning
import Reports

extension PlanSnapshot {
  /// Every occasion that is not over on a day, in the order of the calendar; nil is all.
  package func occasions(from: Day? = nil) throws -> [Occasion] {
    try occasions("WHERE ?1 IS NULL OR toDay >= ?1", [from?.description])
  }

  /// - Throws: `PlanFileError.noSuchOccasion`.
  package func occasion(_ id: OccasionID) throws -> Occasion {
    guard let occasion = try occasions("WHERE id = ?", [id.number]).first else {
      throw PlanFileError.noSuchOccasion(id)
    }
    return occasion
  }

  fileprivate func occasions(
    _ condition: String, _ arguments: StatementArguments
  ) throws -> [Occasion] {
    try all("SELECT * FROM occasion \(condition) ORDER BY fromDay, id", arguments) { row in
      try Occasion(
        id: row.id(), name: Name(row.text("name")),
        period: Period(from: row.day("fromDay"), to: row.day("toDay")), kind: row.word("kind"),
        reminderDays: row.intIfAny("reminderDays"), uid: row.textIfAny("uid"))
    }
  }
}

extension PlanChange {
  package func addOccasion(_ make: (OccasionID) throws -> Occasion) throws -> Occasion {
    let occasion = try make(ID(nextNumber(in: "occasion")))
    try write(occasion)
    return occasion
  }

  /// Writes what a calendar file tells: what came from it before is brought up to date, and its
  /// reminder stays.
  /// - Returns: the new ones, and those that changed.
  package func importOccasions(
    _ days: [(uid: String, name: Name, period: Period)], kind: Occasion.Kind, reminderDays: Int?
  ) throws -> (added: [Occasion], changed: [Occasion]) {
    var known = Dictionary(
      try snapshot.occasions("WHERE uid IS NOT NULL", []).map { ($0.uid ?? "", $0) }
    ) { first, _ in first }
    var (added, changed): ([Occasion], [Occasion]) = ([], [])
    for day in days {
      let old = known[day.uid]
      let occasion = try Occasion(
        id: try old?.id ?? ID(nextNumber(in: "occasion")), name: day.name,
        period: day.period, kind: old?.kind ?? kind,
        reminderDays: old == nil ? reminderDays : old?.reminderDays, uid: day.uid)
      guard occasion != old else { continue }
      try write(occasion)
      known[day.uid] = occasion
      if old == nil { added.append(occasion) } else { changed.append(occasion) }
    }
    return (added, changed)
  }

  package func update(_ occasion: Occasion) throws { try write(occasion) }

  package func delete(_ occasion: Occasion) throws {
    try delete(occasion.id, named: occasion.name.text, from: "occasion")
  }

  private func write(_ occasion: Occasion) throws {
    try write(
      [
        "id": occasion.id.number, "name": occasion.name.text,
        "fromDay": occasion.period.from.description, "toDay": occasion.period.to.description,
        "kind": occasion.kind.rawValue, "reminderDays": occasion.reminderDays,
        "uid": occasion.uid,
      ], to: "occasion")
  }
}
