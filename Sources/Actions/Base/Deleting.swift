import Planning
package import Reports
import Storage

/// Deleting some things: how those are found that somebody typed, what more goes along, and what is told of
/// them. One for each noun, beside what else is done with it.
package struct Deleting<Report: Encodable & Equatable & Sendable> {
  /// As somebody typed it, for a message.
  private let typed: String
  private let step: (OpenPlan, PlanChange) throws -> Deleted<Report>

  /// - Parameters:
  ///   - find: the things that are meant.
  ///   - add: what goes along that the plan file does not delete.
  ///   - report: what is told of a thing, made while it is still there.
  init<Thing: Stored>(
    _ typed: String, _ find: @escaping (PlanSnapshot) throws -> [Thing],
    adding add: @escaping (inout Losses, [Thing], PlanSnapshot) throws -> Void = { _, _, _ in },
    telling report: @escaping (Thing, PlanSnapshot, OpenPlan) throws -> Report
  ) {
    self.typed = typed
    step = { plan, change in
      let snapshot = change.snapshot
      let things = try find(snapshot)
      let reports = try things.map { try report($0, snapshot, plan) }
      var losses = try snapshot.losses(with: things.map(\.id))
      try add(&losses, things, snapshot)
      try change.delete(things)
      return Deleted(reports: reports, losses: losses, numbers: things.map(\.id.number))
    }
  }

  fileprivate func callAsFunction(
    _ plan: OpenPlan, _ change: PlanChange, asShown shown: Deleted<Report>?
  ) throws -> Deleted<Report> {
    let deleted = try step(plan, change)
    if let shown, shown.numbers != deleted.numbers || shown.losses != deleted.losses {
      throw PlanFileError.changedMeanwhile(typed)
    }
    return deleted
  }
}

/// What was deleted, or would be.
package struct Deleted<Report: Sendable>: Sendable {
  package let reports: [Report]
  /// What goes along.
  package let losses: Losses
  fileprivate let numbers: [Int]
}

extension OpenPlan {
  /// What would be deleted, so that a person can be asked; what forbids it is told, too.
  package func deletion<Report>(_ deleting: Deleting<Report>) throws -> Deleted<Report> {
    try trial { try deleting(self, $0, asShown: nil) }
  }

  /// - Parameter shown: what somebody was asked about; nil where nobody was.
  /// - Throws: `PlanFileError.changedMeanwhile` where something else is meant by now, or would go along.
  package func delete<Report>(
    _ deleting: Deleting<Report>, asShown shown: Deleted<Report>? = nil
  ) throws -> Noted<ChangeReport<Report>> {
    try noting { notices in
      try change { change in
        let deleted = try deleting(self, change, asShown: shown)
        if shown == nil { notices += told(deleted.losses) }
        return changed(deleted.reports)
      }
    }
  }

  /// What nobody was asked about and went along all the same.
  func told(_ losses: Losses) -> [Notice] {
    losses.isEmpty
      ? [] : [.lost(losses, currency: settings.currency.code, isDone: !isDryRun)]
  }
}

/// Things that are to be deleted, by their whole name or its beginning.
extension PlanSnapshot {
  func toDelete<Thing: Stored & Named>(_ kind: ThingKind, named text: String) throws -> [Thing] {
    [try NameSearch(kind, among: all()).find(text, by: .beginning)]
  }
}

extension Sequence where Element: CustomStringConvertible {
  /// `1, 2, 3`.
  var listed: String { map(\.description).joined(separator: ", ") }
}
