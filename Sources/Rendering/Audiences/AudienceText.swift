import Planning
package import Reports

extension TextWriter {
  package func audiences(_ report: ChangeReport<AudienceReport>) -> String {
    change(report, list)
  }

  package func list(_ audiences: [AudienceReport]) -> String {
    guard !audiences.isEmpty else {
      return say(de: "Noch keine Zielgruppe.", en: "No audience yet.") + " " + told(.add(.audience))
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
}
