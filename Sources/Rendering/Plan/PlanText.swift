import Planning
package import Reports

extension TextWriter {
  package func newPlan(_ report: ChangeReport<PlanReport>) -> String {
    change(report) { plans in plans.map(newPlan).joined(separator: "\n") }
  }

  private func newPlan(_ report: PlanReport) -> String {
    let facts = facts([
      (say(de: "Plandatei", en: "plan file"), report.plan),
      (say(de: "Zeitzone", en: "time zone"), report.timeZone),
      (say(de: "Währung", en: "currency"), report.currency),
      (
        say(de: "Feiertage", en: "holidays"),
        report.holidays.isEmpty ? nil : report.holidays.joined(separator: ", ")
      ),
    ])
    let title = say(
      de: "Neuer Plan \(quoted(report.name))", en: "New plan \(quoted(report.name))")
    return ([heading(title)] + facts + ["", told(.setUp)]).joined(separator: "\n")
  }
}
