/// What a setting of the plan cannot be.
package enum SettingError: Refusal, Equatable {
  case unknown(String, keys: [String])
  case notAllowed(key: String, value: String, allowed: String)
  case unknownTimeZone(String)
  case unknownRegion(String)
  case badLinkScheme(String)
  case shareOutOfRange(percent: Int)
}
