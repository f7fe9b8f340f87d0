import Planning
package import Reports

/// The plan itself, its people, its audiences and its channels.
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

  package func persons(_ report: ChangeReport<PersonReport>) -> String { change(report, list) }

  package func list(_ people: [PersonReport]) -> String {
    guard !people.isEmpty else {
      return say(
        de: "Noch niemand: `takt person add NAME`.", en: "Nobody yet: `takt person add NAME`.")
    }
    var table = Table([Table.Column(shrinksTo: 10), Table.Column()])
    table.rows = people.map { person in
      let time = person.minutesPerWeek.map {
        say(de: "\(duration($0)) in der Woche", en: "\(duration($0)) a week")
      }
      return [
        Table.Cell(person.name, .bold),
        Table.Cell(time ?? say(de: "Zeit nicht angegeben", en: "time not stated"), .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  package func audiences(_ report: ChangeReport<AudienceReport>) -> String {
    change(report, list)
  }

  package func list(_ audiences: [AudienceReport]) -> String {
    guard !audiences.isEmpty else {
      return say(
        de: "Noch keine Zielgruppe: `takt audience add NAME --segment b2c`.",
        en: "No audience yet: `takt audience add NAME --segment b2c`.")
    }
    var table = Table([
      Table.Column(shrinksTo: 10), Table.Column(), Table.Column(shrinksTo: 10),
      Table.Column(shrinksTo: 10),
    ])
    table.rows = audiences.map { audience in
      [
        Table.Cell(audience.name, .bold),
        Table.Cell("\(audience.segment.rawValue.uppercased()) (\(say(audience.segment.name)))"),
        Table.Cell(audience.networks.map(\.name).joined(separator: ", ")),
        Table.Cell(audience.description ?? "", .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  package func channels(_ report: ChangeReport<ChannelReport>) -> String { change(report, list) }

  package func list(_ channels: [ChannelReport]) -> String {
    guard !channels.isEmpty else {
      return say(
        de: "Noch kein Kanal: `takt channel add facebook`.",
        en: "No channel yet: `takt channel add facebook`.")
    }
    var table = Table([
      Table.Column(shrinksTo: 8), Table.Column(), Table.Column(), Table.Column(shrinksTo: 8),
      Table.Column(shrinksTo: 10),
    ])
    table.rows = channels.map { channel in
      let limit = say(
        de: "\(number(channel.textLimit)) Zeichen", en: "\(number(channel.textLimit)) characters")
      let closed = channel.retiredSince.map {
        say(de: "geschlossen seit \(date($0))", en: "closed since \(date($0))")
      }
      return [
        Table.Cell(channel.name, .hue(channel.network.hue)), Table.Cell(say(channel.kind.name)),
        Table.Cell(closed ?? limit), Table.Cell(channel.owner ?? ""),
        Table.Cell(channel.url ?? "", .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }
}
