/// Working time or money as it stands in the plan.
package struct BookedEffort: Identifiable, Hashable, Sendable {
  package let id: EffortID
  package let entry: EffortEntry

  package init(id: EffortID, entry: EffortEntry) {
    self.id = id
    self.entry = entry
  }
}

package typealias EffortID = ID<BookedEffort>
