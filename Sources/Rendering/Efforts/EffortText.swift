import Planning
package import Reports

/// Working time and measured numbers.
extension TextWriter {
  package func effort(_ report: ChangeReport<EffortReport>, _ currency: String) -> String {
    change(report) { entries in
      entries.map { entry in
        let booked = words(for: entry, currency)
        return say(de: "Gebucht auf \(booked)", en: "Booked on \(booked)")
      }.joined(separator: "\n")
    }
  }

  package func effort(
    deleted report: ChangeReport<EffortReport>, _ currency: String
  ) -> String {
    change(report) { entries in
      entries.map { entry in
        let booked = words(for: entry, currency)
        return say(de: "Gelöscht: \(booked)", en: "Deleted: \(booked)")
      }.joined(separator: "\n")
    }
  }

  package func list(_ efforts: Listed<EffortReport>, _ currency: String) -> String {
    guard !efforts.isEmpty else {
      if let sought = efforts.sought {
        let (all, subject) = (count(sought.total, of: .effort), sought.words.harmless)
        return say(
          de: "Auf \(subject) ist nichts gebucht (\(all) insgesamt).",
          en: "Nothing is booked on \(subject) (\(all) in all).") + " " + told(.list(.effort))
      }
      return say(de: "Noch nichts gebucht.", en: "Nothing booked yet.") + " " + told(.add(.effort))
    }
    let table = Table(efforts.things) {
      Column(.right) { Cell("\($0.id)", .dim) }
      Column { date($0.day) }
      Column(shrinksTo: 8) { Cell($0.subject, .bold) }
      Column(.right) { $0.minutes.map(duration) ?? "" }
      Column(.right) { $0.money.map { money($0, currency) } ?? "" }
      Column { $0.activity.map { say($0.name) } ?? "" }
    }
    return (lines(of: table) + [sum(of: efforts.things, currency)]).joined(separator: "\n")
  }

  /// What is known altogether; where nobody booked any time or money, nothing is said of it.
  private func sum(of efforts: [EffortReport], _ currency: String) -> String {
    let (minutes, cents) = (efforts.compactMap(\.minutes), efforts.compactMap(\.money))
    let amounts = [
      minutes.isEmpty ? nil : duration(minutes.reduce(0, +)),
      cents.isEmpty ? nil : money(cents.reduce(0, +), currency),
    ].compactMap(\.self).joined(separator: ", ")
    return painted(say(de: "Zusammen: \(amounts)", en: "Altogether: \(amounts)"), .bold)
  }

  package func logged(_ report: ChangeReport<LogReport>, _ currency: String) -> String {
    change(report) { entries in
      entries.map { entry in
        let values = entry.metrics.sorted { $0.key < $1.key }.map { name, reading in
          guard let metric = Metric.named(name) else { return "\(name) \(reading.value)" }
          return say(metric.wording) + " " + value(Double(reading.value), of: metric, currency)
        }.joined(separator: ", ")
        return painted(entry.subject.harmless, .bold) + "  " + values
      }.joined(separator: "\n")
    }
  }
}
