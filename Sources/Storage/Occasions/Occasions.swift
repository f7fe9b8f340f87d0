import GRDB
package import Planning
import Reports

extension Occasion: Stored {
  package static let table = StoredTable<Occasion>(
    "occasion",
    [
      "name": { $0.name.text }, "fromDay": { $0.period.from.description },
      "toDay": { $0.period.to.description }, "kind": { $0.kind.rawValue },
      "reminderDays": { $0.reminderDays }, "uid": { $0.uid },
    ], order: "occasion.fromDay, occasion.id")

  package init(row: StoredRow) throws {
    try self.init(
      id: row.id(), name: row.name(), period: row.period(), kind: row.word(),
      reminderDays: row.intIfAny(), uid: row.textIfAny())
  }
}

extension PlanSnapshot {
  /// Every occasion that is not over on a day, in the order of the calendar.
  package func occasions(from day: Day) throws -> [Occasion] {
    try all(where: "toDay >= \(day.description)")
  }

  /// - Throws: `PlanFileError.noSuch`.
  package func occasion(_ id: OccasionID) throws -> Occasion {
    try value(id, or: .noSuch(.occasion, id.number))
  }
}

extension PlanChange {
  /// Writes what a calendar file tells: what came from it before is brought up to date, and its
  /// reminder stays.
  /// - Returns: the new ones, and those that changed.
  package func importOccasions(
    _ days: [(uid: String, name: Name, period: Period)], kind: Occasion.Kind, reminderDays: Int?
  ) throws -> (added: [Occasion], changed: [Occasion]) {
    var known = Dictionary(
      try (snapshot.all(where: "uid IS NOT NULL") as [Occasion]).map { ($0.uid ?? "", $0) }
    ) { first, _ in first }
    var (added, changed): ([Occasion], [Occasion]) = ([], [])
    for day in days {
      let old = known[day.uid]
      let occasion = try Occasion(
        id: try old?.id ?? ID(nextNumber(in: Occasion.table.name)), name: day.name,
        period: day.period, kind: old?.kind ?? kind,
        reminderDays: old == nil ? reminderDays : old?.reminderDays, uid: day.uid)
      guard occasion != old else { continue }
      try update(occasion)
      known[day.uid] = occasion
      if old == nil { added.append(occasion) } else { changed.append(occasion) }
    }
    return (added, changed)
  }
}
