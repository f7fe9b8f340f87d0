/// What a change did: the things as they are now, and what a check says of them.
package struct ChangeReport<Thing: Encodable & Equatable & Sendable>: Encodable, Equatable, Sendable
{
  package let changed: [Thing]
  package let findings: [FindingReport]
  package let dryRun: Bool

  package init(_ changed: [Thing], findings: [FindingReport] = [], dryRun: Bool) {
    self.changed = changed
    self.findings = findings
    self.dryRun = dryRun
  }
}
