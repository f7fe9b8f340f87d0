package import Reports

/// What holds for the whole plan.
extension TextWriter {
  package func config(changed report: ChangeReport<SettingReport>) -> String {
    change(report, config)
  }

  package func config(_ settings: [SettingReport]) -> String {
    let table = Table(settings) {
      Column { Cell($0.key, .bold) }
      Column(shrinksTo: 10) { $0.value ?? unknown }
      Column(shrinksTo: 10) { Cell(origin(of: $0), .dim) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
