import Planning
package import Reports

/// The firm's own days.
extension TextWriter {
  package func occasions(_ report: ChangeReport<OccasionReport>) -> String {
    change(report) { $0.isEmpty ? say(de: "Nichts Neues.", en: "Nothing new.") : list($0) }
  }

  package func list(_ occasions: Listed<OccasionReport>) -> String {
    guard occasions.isEmpty, let sought = occasions.sought else { return list(occasions.things) }
    let all = count(sought.total, of: .occasion)
    return say(
      de: "Kein Anlass von heute an (\(all) insgesamt).",
      en: "No occasion from today on (\(all) in all).") + " " + told(.list(.occasion))
  }

  package func list(_ occasions: [OccasionReport]) -> String {
    guard !occasions.isEmpty else {
      return say(de: "Kein Anlass.", en: "No occasion.") + " " + told(.add(.occasion))
    }
    let table = Table(occasions) {
      Column(.right) { Cell("\($0.id)", .dim) }
      Column { period(of: $0) }
      Column(shrinksTo: 12) { Cell($0.name, .bold) }
      Column { say($0.kind.name) }
      Column(shrinksTo: 10) { Cell(reminder(of: $0) ?? "", .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }

  private func reminder(of occasion: OccasionReport) -> String? {
    occasion.reminderDays.map {
      say(de: "Erinnerung \(days($0)) vorher", en: "reminder \(days($0)) ahead")
    }
  }

  private func period(of occasion: OccasionReport) -> String {
    occasion.from == occasion.to ? date(occasion.from) : span(occasion.from, occasion.to)
  }
}
