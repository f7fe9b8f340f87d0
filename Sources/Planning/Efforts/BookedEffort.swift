/// Working time or money as it stands in the plan.
package struct BookedEffort: Identifiable, Hashable, Sendable {
  package let id: EffortID
  package let entry: EffortEntry
  /// What it was spent on, as people know it: `#12`, or the name of a channel or a campaign.
  package let subject: String

  package init(id: EffortID, entry: EffortEntry, subject: String) {
    self.id = id
    self.entry = entry
    self.subject = subject
  }
}
