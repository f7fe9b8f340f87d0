import Planning
package import Reports

/// The free slots of a week and what could fill them.
extension TextWriter {
  package func fill(_ report: FillReport) -> String {
    let title = say(
      de: "KW \(report.week.number) · freie Sendeplätze",
      en: "Week \(report.week.number) · free slots")
    guard report.slots > 0 else {
      return heading(title) + "\n" + list([SlotReport]())
    }
    guard !report.free.isEmpty else {
      return heading(title) + "\n"
        + say(de: "Kein Platz ist mehr frei.", en: "No slot is free any more.")
    }
    let places = report.free.flatMap { place in
      [slot(place)] + options(place.ideas.prefix(3).map { ("\($0.id)", $0) })
    }
    let advised = told(.planIdea).wrapped(to: width).map { painted($0, .dim) }
    return ([heading(title)] + places + [""] + advised).joined(separator: "\n")
  }

  package func fillBegins(free: Int) -> String {
    let slots = freeSlots(free)
    let keys = say(
      de: "1–9 nimmt die Idee · t tippt einen Text · Enter lässt frei · q hört auf",
      en: "1–9 takes the idea · t types a text · Enter leaves it free · q stops")
    return ([slots] + keys.wrapped(to: width).map { painted($0, .dim) }).joined(separator: "\n")
  }

  /// Which slot it is about.
  package func question(about fill: FillReport.Place, _ place: Int, of count: Int) -> String {
    "\n" + slot(fill) + painted("  \(place)/\(count)", .dim)
  }

  /// The ideas that fit, each behind its key.
  package func choices(_ ideas: [IdeaReport], hasMore: Bool) -> String {
    guard !ideas.isEmpty else {
      return "  "
        + painted(
          say(de: "Keine Idee passt; t schreibt einen Text.", en: "No idea fits; t types a text.")
            + " " + told(.add(.idea)), .dim)
    }
    let more = say(de: "  m  weitere", en: "  m  more")
    let keys = ideas.enumerated().map { ("\($0 + 1)", $1) }
    return (options(keys) + (hasMore ? [more] : [])).joined(separator: "\n")
  }

  private func slot(_ fill: FillReport.Place) -> String {
    let name = place(network: fill.slot.network, channel: fill.slot.channel).harmless
    let pillar = fill.slot.pillar.map { "  [\($0.harmless)]" } ?? ""
    let special = fill.holidays.isEmpty ? "" : "  " + painted(names(of: fill.holidays), .warning)
    return painted(moment(fill.at), .bold) + "  " + painted(name, .hue(fill.slot.network.hue))
      + pillar + special
  }

  /// Ideas behind the number that takes them: a key, or the idea's own.
  private func options(_ ideas: [(number: String, idea: IdeaReport)]) -> [String] {
    let table = Table(ideas) {
      Column(.right) { Cell($0.number, .bold) }
      Column(shrinksTo: 16) { $0.idea.text }
      Column(shrinksTo: 8) { Cell($0.idea.pillar ?? "", .dim) }
      Column { Cell(use(of: $0.idea), .dim) }
    }
    return lines(of: table, indent: 2)
  }
}
