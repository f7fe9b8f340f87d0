import Planning
package import Reports

/// Working time, measured numbers and settings.
extension TextWriter {
  package func effort(_ report: ChangeReport<EffortReport>, _ currency: String) -> String {
    change(report) { entries in
      entries.map { entry in
        let amounts = [
          entry.minutes.map(duration), entry.money.map { money($0, currency) },
          entry.activity.map { say($0.name) },
        ].compactMap(\.self).joined(separator: ", ")
        return say(
          de: "Gebucht auf \(entry.subject.harmless), \(date(entry.day)): \(amounts)",
          en: "Booked on \(entry.subject.harmless), \(date(entry.day)): \(amounts)")
      }.joined(separator: "\n")
    }
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

  package func config(changed report: ChangeReport<SettingReport>) -> String {
    change(report, config)
  }

  package func config(_ settings: [SettingReport]) -> String {
    var table = Table([Table.Column(), Table.Column(shrinksTo: 10), Table.Column(shrinksTo: 10)])
    table.rows = settings.map { setting in
      let origin =
        switch setting.origin {
        case .option, .environment: setting.from ?? ""
        case .plan: say(de: "Plan", en: "plan")
        case .default: say(de: "Vorgabe", en: "default")
        }
      return [
        Table.Cell(setting.key, .bold), Table.Cell(setting.value ?? unknown),
        Table.Cell(origin, .dim),
      ]
    }
    return lines(of: table).joined(separator: "\n")
  }
}
