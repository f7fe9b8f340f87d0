package import Planning
import Reports
import Storage

extension OpenPlan {
  /// Sets a setting, as typed; what somebody else set meanwhile stays.
  /// - Returns: all settings after the change.
  /// - Throws: `SettingError`, and what the values throw.
  package func set(_ setting: Setting, to value: String) throws -> PlanSettings {
    try change { change in
      if setting == .timeZone { _ = try PlanOpening.zone(value) }
      let settings = try setting.set(value, in: change.snapshot.settings())
      try change.update(settings)
      return settings
    }
  }
}
