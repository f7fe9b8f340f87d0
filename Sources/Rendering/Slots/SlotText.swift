import Planning
package import Reports

/// The weekly times of the channels.
extension TextWriter {
  package func slots(_ report: ChangeReport<SlotReport>) -> String { change(report, list) }

  package func list(_ slots: [SlotReport]) -> String {
    guard !slots.isEmpty else {
      return say(de: "Noch kein Sendeplatz.", en: "No slot yet.") + " " + told(.add(.slot))
    }
    let table = Table(slots) {
      Column(.right) { Cell("\($0.id)", .dim) }
      Column { Cell(time(of: $0), .bold) }
      Column(shrinksTo: 8) {
        Cell(place(network: $0.network, channel: $0.channel), .hue($0.network.hue))
      }
      Column(shrinksTo: 8) { $0.pillar ?? "" }
      if slots.contains(where: { $0.campaign != nil }) {
        Column(shrinksTo: 8) { $0.campaign ?? "" }
      }
      Column { $0.minutes.map { "\($0) min" } ?? "" }
      Column(shrinksTo: 12) { Cell($0.nextFree.map(free) ?? "", .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
