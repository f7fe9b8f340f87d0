/// What a setting of the plan cannot be.
package enum SettingError: Error, Equatable {
  case unknownRegion(String)
  case badLinkScheme(String)
  case shareOutOfRange(percent: Int)
}
