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
    let table = Table(audiences) {
      Column(shrinksTo: 10) { Cell($0.name, .bold) }
      Column { "\($0.segment.rawValue.uppercased()) (\(say($0.segment.name)))" }
      Column(shrinksTo: 10) { $0.networks.map(\.name).joined(separator: ", ") }
      Column(shrinksTo: 10) { Cell($0.description ?? "", .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
