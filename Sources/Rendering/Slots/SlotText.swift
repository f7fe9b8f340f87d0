import Planning
package import Reports

/// The weekly times of the channels.
extension TextWriter {
  package func slots(_ report: ChangeReport<SlotReport>) -> String { change(report, list) }

  package func list(_ slots: [SlotReport]) -> String {
    guard !slots.isEmpty else {
      return say(de: "Noch kein Sendeplatz.", en: "No slot yet.") + " " + told(.add(.slot))
    }
    var table = Table([
      Table.Column(alignment: .right), Table.Column(), Table.Column(shrinksTo: 8),
      Table.Column(shrinksTo: 8), Table.Column(), Table.Column(shrinksTo: 12),
    ])
    table.rows = slots.map { slot in
      let next = slot.nextFree.map {
        say(de: "frei ab \(moment($0))", en: "free from \(moment($0))")
      }
      return [
        Table.Cell("\(slot.id)", .dim), Table.Cell(time(of: slot), .bold),
        Table.Cell(place(network: slot.network, channel: slot.channel), .hue(slot.network.hue)),
        Table.Cell(slot.pillar ?? ""), Table.Cell(slot.minutes.map { "\($0) min" } ?? ""),
        Table.Cell(next ?? "", .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }

  /// `Di 09:00 Facebook`.
  package func name(of slot: SlotReport) -> String {
    "\(time(of: slot)) \(place(network: slot.network, channel: slot.channel))"
  }

  private func time(of slot: SlotReport) -> String {
    let weekday = Weekday(rawValue: slot.weekday).map { say($0.shortName) } ?? unknown
    return "\(weekday) \(slot.time)"
  }
}
