import Planning
package import Reports

/// The state of the plan file.
extension TextWriter {
  package func doctor(_ report: DoctorReport) -> String {
    let title = heading("takt \(report.version)") + "  " + report.plan.harmless
    let checks = report.checks.map { check in
      let mark = check.isSound ? painted("✓", .good) : painted("✗", .bad)
      let detail = check.detail.map { "  " + painted($0.harmless, .dim) } ?? ""
      return "  \(mark) \(say(check.topic.name))\(detail)"
    }
    return ([title] + checks).joined(separator: "\n")
  }
}

extension DoctorReport.Topic {
  /// What holds where the check finds nothing.
  fileprivate var name: Wording {
    switch self {
    case .integrity: Wording(de: "Die Datenbank ist heil", en: "The database is intact")
    case .references: Wording(de: "Alle Verweise stimmen", en: "All references hold")
    case .schema: Wording(de: "Die Tabellen sind auf dem Stand", en: "The tables are up to date")
    case .values: Wording(de: "Alle Werte sind lesbar", en: "All values can be read")
    case .permissions:
      Wording(de: "Nur Sie können die Datei lesen", en: "Only you can read the file")
    case .timeZone: Wording(de: "Die Zeitzone ist bekannt", en: "The time zone is known")
    }
  }
}
