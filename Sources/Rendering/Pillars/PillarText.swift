import Planning
package import Reports

/// What the firm speaks of.
extension TextWriter {
  package func pillars(_ report: ChangeReport<PillarReport>) -> String { change(report, list) }

  package func list(_ pillars: [PillarReport]) -> String {
    guard !pillars.isEmpty else {
      return say(de: "Noch kein Thema.", en: "No pillar yet.") + " " + told(.add(.pillar))
    }
    let table = Table(pillars) {
      Column(shrinksTo: 10) { Cell($0.name, .bold) }
      Column { Cell(posts($0.posts), .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
