import Planning
package import Reports
import Storage

extension PlanOpening {
  /// Looks whether all is well with the plan file.
  /// - Parameter version: of whoever looks.
  package func examine(version: String) throws -> DoctorReport {
    let file = try openFile()
    return DoctorReport(
      plan: path, version: version,
      checks: checks(try file.repository.diagnosis())
        + zoneChecks(try? file.settings.get().timeZone))
  }

  private func checks(_ found: Diagnosis) -> [DoctorReport.Check] {
    [
      .init(.integrity, isSound: found.damages.isEmpty, detail: found.damages.first),
      .init(
        .references, isSound: found.brokenReferences == 0,
        detail: found.brokenReferences == 0 ? nil : String(found.brokenReferences)),
      .init(
        .schema, isSound: found.migrations == found.wantedMigrations,
        detail: "\(found.migrations)/\(found.wantedMigrations)"),
      .init(
        .values, isSound: found.unreadable.isEmpty,
        detail: found.unreadable.isEmpty ? nil : found.unreadable.joined(separator: "; ")),
      .init(
        .permissions, isSound: !found.isOpenToOthers,
        detail: found.isOpenToOthers ? "chmod 600 \(path.shellWord)" : nil),
    ]
  }

  /// Nothing is said of a zone that cannot be read: the values tell that.
  private func zoneChecks(_ zone: String?) -> [DoctorReport.Check] {
    guard let zone else { return [] }
    return [.init(.timeZone, isSound: PlanZone.named(zone) != nil, detail: zone)]
  }
}
