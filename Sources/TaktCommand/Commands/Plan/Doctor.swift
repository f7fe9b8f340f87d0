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
    let plan = try global.openPlan()
    let report = DoctorReport(
      plan: plan.repository.path, version: Takt.version,
      checks: Self.checks(try plan.repository.diagnosis(), plan))
    try global.show(report) { $0.doctor($1) }
    if !report.isSound { throw ExitCode(ExitStatus.found.rawValue) }
  }

  private static func checks(_ found: Diagnosis, _ plan: OpenPlan) -> [DoctorReport.Check] {
    [
      .init(.integrity, isSound: found.damages.isEmpty, detail: found.damages.first),
      .init(
        .references, isSound: found.brokenReferences == 0,
        detail: found.brokenReferences == 0 ? nil : String(found.brokenReferences)),
      .init(
        .schema, isSound: found.migrations == found.wantedMigrations,
        detail: "\(found.migrations)/\(found.wantedMigrations)"),
      .init(
        .permissions, isSound: !found.isOpenToOthers,
        detail: found.isOpenToOthers ? "chmod 600 \(plan.repository.path.shellWord)" : nil),
      .init(.timeZone, isSound: true, detail: plan.zone.identifier),
    ]
  }
}
