import Planning
import Reports
import Storage

/// Deleting what more goes along with than its own few words: somebody who can be asked is shown that first.
extension OpenPlan {
  /// What was deleted, and what went along.
  typealias Deleted<Thing> = (thing: Thing, losses: Losses)

  /// What would go along; what forbids to delete it is told, too.
  func losses<Thing>(_ delete: (PlanChange) throws -> Deleted<Thing>) throws -> Losses {
    try trial { try delete($0).losses }
  }

  /// Deletes something.
  /// - Parameters:
  ///   - shown: what somebody was told would go along; nil where nobody was asked.
  ///   - name: for the message.
  /// - Throws: `PlanFileError.changedMeanwhile` where something else would go along by now.
  func delete<Thing>(
    _ name: String, losing shown: Losses?, _ delete: (PlanChange) throws -> Deleted<Thing>
  ) throws -> ChangeReport<Thing> {
    try change { change in
      let deleted = try delete(change)
      guard shown == nil || shown == deleted.losses else {
        throw PlanFileError.changedMeanwhile(name)
      }
      return changed([deleted.thing])
    }
  }
}
