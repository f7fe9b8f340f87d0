import Planning
package import Reports

/// Campaigns and what they are to reach.
extension TextWriter {
  package func campaigns(_ report: ChangeReport<CampaignReport>) -> String {
    change(report) { campaigns in
      campaigns.map { campaign($0) }.joined(separator: "\n")
    }
  }

  package func campaign(_ report: CampaignReport) -> String {
    let budget = [
      report.minutes.map(duration), report.budget.map { money($0, report.currency) },
    ].compactMap(\.self).joined(separator: ", ")
    let facts = facts([
      (say(de: "Vorhaben", en: "objective"), say(report.objective.name)),
      (say(de: "Zielgruppen", en: "audiences"), report.audiences.joined(separator: ", ")),
      (say(de: "Netzwerke", en: "networks"), report.networks.map(\.name).joined(separator: ", ")),
      (say(de: "Zeitraum", en: "period"), span(report.from, report.to)),
      (say(de: "zuständig", en: "owner"), report.owner ?? unknown),
      (say(de: "Vertretung", en: "deputy"), report.deputy),
      (say(de: "Aufwand", en: "budget"), budget.isEmpty ? nil : budget),
      (say(de: "Beiträge", en: "posts"), number(report.posts)),
    ])
    let title = heading(report.name) + "  " + state(report.state)
    return ([title] + facts + goals(of: report)).joined(separator: "\n")
  }

  private func goals(of report: CampaignReport) -> [String] {
    guard report.goals.isEmpty else {
      return ["  " + painted(say(de: "Ziele", en: "goals"), .dim)]
        + lines(of: goalTable(report.goals, report.currency), indent: 4)
    }
    guard report.state == .draft else { return [] }
    let advice =
      say(de: "Noch kein Ziel.", en: "No goal yet.") + " "
      + told(.campaign(.suggestGoals, report.name))
    return ["  " + painted(advice, .warning)]
  }

  func state(_ state: CampaignState) -> String {
    let paint: Paint =
      switch state {
      case .draft: .dim
      case .running: .good
      case .ended, .evaluated: .plain
      }
    return painted(say(state.name), paint)
  }

  package func list(_ campaigns: [CampaignReport]) -> String {
    guard !campaigns.isEmpty else {
      return say(de: "Noch keine Kampagne.", en: "No campaign yet.") + " " + told(.add(.campaign))
    }
    let table = Table(campaigns) {
      Column(shrinksTo: 12) { Cell($0.name, .bold) }
      Column(shrinksTo: 10) { say($0.objective.name) }
      Column { "\(date($0.from)) – \(date($0.to))" }
      Column { say($0.state.name) }
      Column(shrinksTo: 6) { responsible($0.owner, $0.deputy) ?? unknown }
      Column(.right) { posts($0.posts) }
    }
    return lines(of: table).joined(separator: "\n")
  }
}
