/// One setting: its value and where it comes from.
package struct SettingReport: Encodable, Equatable, Sendable {
  /// Where a value was found.
  package enum Origin: String, Encodable, Sendable {
    case option, environment, computer, plan, `default`
  }

  package let key: String
  @OrNull package private(set) var value: String?
  package let origin: Origin
  /// The environment variable, option or file of this computer that says so; null for the plan and
  /// defaults.
  @OrNull package private(set) var from: String?

  package init(key: String, value: String?, origin: Origin, from: String? = nil) {
    self.key = key
    self.origin = origin
    self.value = value
    self.from = from
  }
}
