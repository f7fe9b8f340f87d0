package import Planning
package import Reports
import Storage

extension PlanOpening {
  /// Makes a new plan file, readable by its owner only.
  /// - Throws: `SettingError.unknownTimeZone`, `PlanFileError.planExists`, `.cannotCreate`; no file is left
  ///   then.
  package func create(_ settings: PlanSettings) throws -> ChangeReport<PlanReport> {
    let zone = try Self.zone(settings.timeZone)
    let plan = try PlanRepository.create(
      path: path, settings: settings,
      by: Author(person: nil, at: try now(zone), words: words), isDryRun: isDryRun)
    let stored = try plan.read { try $0.settings() }
    return ChangeReport([PlanReport(path: path, settings: stored)], dryRun: isDryRun)
  }

  /// A time zone by its name.
  /// - Throws: `SettingError.unknownTimeZone`.
  package static func zone(_ name: String) throws(SettingError) -> PlanZone {
    guard let zone = PlanZone.named(name) else { throw .unknownTimeZone(name) }
    return zone
  }
}
