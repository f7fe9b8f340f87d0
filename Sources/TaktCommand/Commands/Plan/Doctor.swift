import Actions
import ArgumentParser
import Planning
import Rendering
import Reports
import Storage

/// `takt doctor`: is the plan file sound?
struct Doctor: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      abstract: .words(
        de: "Nachsehen, ob mit der Plandatei alles stimmt.",
        en: "Look whether all is well with the plan file."))
  }

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let (plan, settings) = try global.openFile()
    let report = DoctorReport(
      plan: plan.path, version: Takt.version,
      checks: Self.checks(try plan.diagnosis(), plan.path)
        + Self.zoneChecks(try? settings.get().timeZone))
    try global.show(report) { $0.doctor($1) }
    if !report.isSound { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private static func checks(_ found: Diagnosis, _ path: String) -> [DoctorReport.Check] {
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
  private static func zoneChecks(_ zone: String?) -> [DoctorReport.Check] {
    guard let zone else { return [] }
    return [.init(.timeZone, isSound: PlanZone.named(zone) != nil, detail: zone)]
  }
}
