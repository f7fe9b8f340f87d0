import Planning
package import Reports

extension TextWriter {
  package func persons(_ report: ChangeReport<PersonReport>) -> String { change(report, list) }

  package func list(_ people: [PersonReport]) -> String {
    guard !people.isEmpty else {
      return say(de: "Noch niemand.", en: "Nobody yet.") + " " + told(.add(.person))
    }
    let table = Table(people) {
      Column(shrinksTo: 10) { Cell($0.name, .bold) }
      Column { Cell(time(of: $0), .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }

  private func time(of person: PersonReport) -> String {
    guard let minutes = person.minutesPerWeek.map(duration) else {
      return say(de: "Zeit nicht angegeben", en: "time not stated")
    }
    return say(de: "\(minutes) in der Woche", en: "\(minutes) a week")
  }
}
