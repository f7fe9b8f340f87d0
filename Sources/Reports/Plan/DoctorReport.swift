/// Whether the plan file is sound, and what was looked at.
package struct DoctorReport: Encodable, Equatable, Sendable {
  /// One thing that is looked at.
  package enum Topic: String, Encodable, CaseIterable, Sendable {
    case integrity, references, schema, values, permissions, timeZone
  }

  /// What was found when looking.
  package struct Check: Encodable, Equatable, Sendable {
    package let topic: Topic
    package let isSound: Bool
    @OrNull package private(set) var detail: String?

    package init(_ topic: Topic, isSound: Bool, detail: String? = nil) {
      self.topic = topic
      self.isSound = isSound
      self.detail = detail
    }
  }

  package let plan: String
  package let version: String
  package let checks: [Check]

  package init(plan: String, version: String, checks: [Check]) {
    self.plan = plan
    self.version = version
    self.checks = checks
  }

  package var isSound: Bool { checks.allSatisfy(\.isSound) }
}
