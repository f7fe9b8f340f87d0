/// Which arm of which experiment a post was dealt.
package struct ArmReport: Encodable, Equatable, Sendable {
  /// The experiment's.
  package let name: String
  package let arm: String

  package init(name: String, arm: String) {
    self.name = name
    self.arm = arm
  }
}
