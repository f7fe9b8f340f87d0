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
    let next = say(
      de: """
        Weiter geht es mit:
          takt person add "Ihr Name" --minutes-per-week 120
          takt audience add Kunden --segment b2c     (oder b2b)
          takt channel add facebook
          takt slot add facebook "di 9:00"           (eine Zeit der Woche)
        """,
      en: """
        Go on with:
          takt person add "Your name" --minutes-per-week 120
          takt audience add Customers --segment b2c     (or b2b)
          takt channel add facebook
          takt slot add facebook "tue 9:00"             (a weekly time)
        """)
    let title = say(
      de: "Neuer Plan \(quoted(report.name))", en: "New plan \(quoted(report.name))")
    return ([heading(title)] + facts + ["", next]).joined(separator: "\n")
  }
}
