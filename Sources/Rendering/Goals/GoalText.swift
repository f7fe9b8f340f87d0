import Planning
package import Reports

/// Goals, and proposals for some.
extension TextWriter {
  package func goals(_ report: ChangeReport<GoalReport>, _ currency: String) -> String {
    change(report) { list($0, currency) }
  }

  /// - Parameter ofOne: they are of one campaign, which need not be named then.
  package func list(_ goals: [GoalReport], _ currency: String, ofOne: Bool = true) -> String {
    guard !goals.isEmpty else {
      return say(de: "Noch kein Ziel.", en: "No goal yet.") + " "
        + told(.campaign(.suggestGoals, nil))
    }
    return lines(of: goalTable(goals, currency, ofOne: ofOne)).joined(separator: "\n")
  }

  /// Number, metric, network, from where, how much, by when.
  func goalTable(_ goals: [GoalReport], _ currency: String, ofOne: Bool = true) -> Table<GoalReport>
  {
    Table(goals) {
      Column(.right) { Cell("\($0.id)", .dim) }
      if !ofOne { Column(shrinksTo: 10) { $0.campaign } }
      Column(shrinksTo: 10) { Cell(say($0.metric.wording), .bold) }
      Column { $0.network?.name ?? "" }
      Column { limit($0) + value($0.target, of: $0.metric, currency) }
      Column { say(de: "bis \(date($0.due))", en: "by \(date($0.due))") }
      Column { Cell(start($0, currency), .dim) }
    }
  }

  package func suggestions(_ report: GoalSuggestions) -> String {
    var lines = [
      heading(
        say(
          de: "Ziele für „\(report.campaign.harmless)“ – \(say(report.objective.name))",
          en: "Goals for “\(report.campaign.harmless)” – \(say(report.objective.name))"))
    ]
    for goal in report.suggestions {
      let network = goal.network.map { " · \($0.name)" } ?? ""
      lines += ["", painted(say(goal.metric.wording) + network, .bold)]
      lines += sentence(goal, report).wrapped(to: width - 2).map { "  " + $0 }
      lines.append("  " + painted(command(.addGoal(goal.numbers, to: report.campaign)), .good))
    }
    lines += [""] + advice(on: report).flatMap { $0.wrapped(to: width) }.map { painted($0, .dim) }
    return lines.joined(separator: "\n")
  }
}

extension GoalSuggestion {
  fileprivate var numbers: GoalNumbers {
    GoalNumbers(metric: metric, network: network, startValue: startValue, target: target)
  }
}
