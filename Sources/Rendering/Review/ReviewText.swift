import Evaluation
import Planning
package import Reports

/// Where a campaign stands: its goals first, then what they rest on, what it cost, and its posts.
extension TextWriter {
  package func review(_ report: CampaignReview) -> String {
    let campaign = report.campaign
    let owner = campaign.owner.map { ", \(say(de: "zuständig", en: "owner")) \($0.harmless)" } ?? ""
    let head =
      heading(campaign.name) + "  " + state(campaign.state) + "\n"
      + painted(
        "\(say(campaign.objective.name)) · \(span(campaign.from, campaign.to))\(owner) · "
          + say(de: "Stand \(date(report.asOf))", en: "as of \(date(report.asOf))"), .dim)
    let sections = [
      overdue(report), goals(of: report), changes(report.changes, report.cost.currency),
      measuring(report), planKept(report), cost(of: report), learned(in: report),
      experiments(of: report), feedback(in: report), lessons(of: report), ranking(report),
    ]
    return ([head] + sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") })
      .joined(separator: "\n\n")
  }

  package func overview(_ report: ReviewOverview) -> String {
    guard !report.campaigns.isEmpty else {
      return say(
        de: "Noch keine Kampagne, also nichts zu beurteilen.",
        en: "No campaign yet, so nothing to judge.") + " " + told(.add(.campaign))
    }
    let rows = report.campaigns.flatMap { standing in
      let goals = standing.goals.isEmpty ? [nil] : standing.goals.map(Optional.some)
      return goals.enumerated().map { (standing: standing, goal: $1, isFirst: $0 == 0) }
    }
    let table = Table(rows) {
      Column(shrinksTo: 10) { Cell($0.isFirst ? $0.standing.campaign.name : "", .bold) }
      Column { $0.isFirst ? say($0.standing.campaign.state.name) : "" }
      Column(shrinksTo: 10) { $0.goal.map(name) ?? "" }
      Column(.right) { $0.goal.map { actual(of: $0, report.currency) } ?? "" }
      Column(.right) {
        $0.goal.map {
          say(de: "von ", en: "of ") + value($0.target, of: $0.metric, report.currency)
        } ?? ""
      }
      Column {
        let status = $0.goal?.status ?? .noGoal
        return Cell(say(status.name), status.paint)
      }
    }
    return [lines(of: table), quarter(report.quarter, report.currency)].filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// A campaign runs until somebody ends it; its goals are judged by the days.
  func overdue(_ report: CampaignReview) -> [String] {
    guard report.campaign.state == .running, report.asOf > report.campaign.to else { return [] }
    let words =
      say(de: "Ihr Zeitraum ist vorbei.", en: "Its period is over.") + " "
      + told(.campaign(.end, report.campaign.name))
    return [painted(words, .warning)]
  }

  func measuring(_ report: CampaignReview) -> [String] {
    let counts = report.counts
    let posts = [
      say(
        de: "\(posts(counts.published)) veröffentlicht", en: "\(posts(counts.published)) published"),
      counts.planned > 0
        ? say(de: "\(counts.planned) noch geplant", en: "\(counts.planned) still planned") : nil,
      counts.skipped > 0
        ? say(de: "\(counts.skipped) ausgelassen", en: "\(counts.skipped) skipped") : nil,
    ].compactMap(\.self).joined(separator: ", ")
    guard report.coverage.published > 0 else {
      return [
        posts + ". "
          + say(
            de: "Noch keiner ist alt genug, um beurteilt zu werden.",
            en: "None is old enough to be judged yet.")
      ]
    }
    let (measured, published) = (report.coverage.measured, report.coverage.published)
    let words = painted(coverage(measured, published), coveragePaint(measured, published))
    return [posts + ". " + words]
  }

  /// `14 von 18 Beiträgen gemessen.`
  func coverage(_ measured: Int, _ published: Int) -> String {
    say(
      de: "\(measured) von \(published) \(published == 1 ? "Beitrag" : "Beiträgen") gemessen.",
      en: "\(measured) of \(published) \(published == 1 ? "post" : "posts") measured.")
  }

  /// Yellow and red where a verdict would rest on too little.
  func coveragePaint(_ measured: Int, _ published: Int) -> Paint {
    switch Coverage(measured: measured, published: published).sufficiency {
    case .enough: .plain
    case .provesNoMiss: .warning
    case .saysNothing: .bad
    }
  }

  private func cost(of report: CampaignReview) -> [String] {
    [heading(say(de: "Aufwand", en: "Cost"))] + facts(costs(of: report.cost))
  }

  func costs(of cost: CampaignStanding.Cost) -> [(label: String, value: String?)] {
    let currency = cost.currency
    let hours =
      (cost.minutes == 0 ? unknown : duration(cost.minutes))
      + (cost.budgetMinutes.map { say(de: " von \(duration($0))", en: " of \(duration($0))") } ?? "")
    let spent =
      (cost.money == 0 ? unknown : money(cost.money, currency))
      + (cost.budgetMoney.map {
        say(de: " von \(money($0, currency))", en: " of \(money($0, currency))")
      } ?? "")
    return [
      (say(de: "Arbeit", en: "work"), hours), (say(de: "Geld", en: "money"), spent),
      (say(de: "zusammen", en: "together"), together(cost)),
    ]
  }

  private func together(_ cost: CampaignStanding.Cost) -> String {
    guard cost.minutes > 0 || cost.money > 0 else {
      return say(de: "– (noch nichts gebucht)", en: "– (nothing booked yet)") + " "
        + told(.add(.effort))
    }
    guard let total = cost.total else {
      return say(de: "– (Stundensatz fehlt)", en: "– (no hourly rate)") + " " + told(.setHourlyRate)
    }
    let rate = cost.hourlyRate.map { rate in
      say(
        de: " (die Stunde zu \(money(rate, cost.currency)))",
        en: " (at \(money(rate, cost.currency)) an hour)")
    }
    return money(total, cost.currency) + (rate ?? "")
  }
}
