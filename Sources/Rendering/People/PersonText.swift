import Planning
package import Reports

extension TextWriter {
  package func persons(_ report: ChangeReport<PersonReport>) -> String { change(report, list) }

  package func list(_ people: [PersonReport]) -> String {
    guard !people.isEmpty else {
      return say(de: "Noch niemand.", en: "Nobody yet.") + " " + told(.add(.person))
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
}
