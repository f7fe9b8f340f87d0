import Planning
package import Reports

/// The firm's own days.
extension TextWriter {
  package func occasions(_ report: ChangeReport<OccasionReport>) -> String {
    change(report) { $0.isEmpty ? say(de: "Nichts Neues.", en: "Nothing new.") : list($0) }
  }

  package func list(_ occasions: [OccasionReport]) -> String {
    guard !occasions.isEmpty else {
      return say(de: "Kein Anlass.", en: "No occasion.") + " " + told(.add(.occasion))
    }
    var table = Table([
      Table.Column(alignment: .right), Table.Column(), Table.Column(shrinksTo: 12), Table.Column(),
      Table.Column(shrinksTo: 10),
    ])
    table.rows = occasions.map { occasion in
      let reminder = occasion.reminderDays.map {
        say(de: "Erinnerung \(days($0)) vorher", en: "reminder \(days($0)) ahead")
      }
      return [
        Table.Cell("\(occasion.id)", .dim), Table.Cell(period(of: occasion)),
        Table.Cell(occasion.name, .bold), Table.Cell(say(occasion.kind.name)),
        Table.Cell(reminder ?? "", .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  private func period(of occasion: OccasionReport) -> String {
    occasion.from == occasion.to ? date(occasion.from) : span(occasion.from, occasion.to)
  }
}
