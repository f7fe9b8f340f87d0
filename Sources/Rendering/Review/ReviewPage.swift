import Evaluation
import Planning
package import Reports

/// A review as a page: what the terminal shows, with pictures.
extension PageWriter {
  package func review(_ report: CampaignReview) -> String {
    let campaign = report.campaign
    let facts = [
      say(campaign.objective.name), span(campaign.from, campaign.to),
      campaign.owner.map { say(de: "zuständig ", en: "owner ") + $0 },
      say(de: "Stand ", en: "as of ") + date(report.asOf),
    ].compactMap(\.self)
    return page(
      kind: reviewWords, title: campaign.name, badge: badge(campaign.state), facts: facts,
      asOf: report.asOf,
      [
        overdue(report).map { paragraph($0, .warning) },
        section(say(de: "Ziele", en: "Goals"), goals(of: report)),
        report.changes.isEmpty
          ? nil : section(changesTitle, [list(report.changes.map(sentence))]),
        section(say(de: "Beiträge", en: "Posts"), posts(of: report)),
        followers(report).map { section(say(de: "Follower", en: "Followers"), [$0]) },
        planKept(report),
        section(say(de: "Aufwand", en: "Cost"), [self.facts(costs(of: report))]),
        learned(in: report), experiments(of: report), feedback(in: report),
        lessons(of: report),
      ].compactMap(\.self))
  }

  var reviewWords: String { say(de: "Auswertung", en: "Review") }

  func badge(_ state: CampaignState) -> HTMLNode {
    switch state {
    case .draft: badge(say(state.name), .quiet)
    case .running: badge(say(state.name), .good)
    case .ended, .evaluated: badge(say(state.name), .plain)
    }
  }

  private func posts(of report: CampaignReview) -> [HTMLNode] {
    let charts: [HTMLNode?] = [
      calendar(of: report).map { figure($0, id: "calendar") },
      formats(of: report).map { figure($0, id: "formats") },
    ]
    return [paragraph(postCounts(of: report) + ". " + coverage(of: report).words)]
      + (withoutCampaign(report).map { [paragraph($0, .warning)] } ?? [])
      + charts.compactMap(\.self) + ranking(report)
  }

  /// How the followers moved; nil where nobody counted twice.
  private func followers(_ report: CampaignReview) -> HTMLNode? {
    let channels = report.curves.followers.filter { $0.points.count > 1 }
    guard !channels.isEmpty else { return nil }
    let changes = channels.compactMap { channel -> String? in
      guard let first = channel.points.first, let last = channel.points.last else { return nil }
      let name = place(of: channel)
      return say(
        de: """
          \(name): von \(amount(first.value, in: .count)) am \(date(first.date)) auf \
          \(amount(last.value, in: .count)) am \(date(last.date)).
          """,
        en: """
          \(name): from \(amount(first.value, in: .count)) on \(date(first.date)) to \
          \(amount(last.value, in: .count)) on \(date(last.date)).
          """)
    }
    let axis = say(
      de: "Die Achse beginnt nicht bei null.", en: "The axis does not begin at zero.")
    return figure(
      LineChart(
        title: say(de: "Follower der Kanäle", en: "Followers of the channels"),
        summary: (changes + [axis]).joined(separator: " "), unit: .count,
        series: channels.map { channel in
          LineChart.Series(
            name: place(of: channel), points: channel.points.map { DayPoint($0.date, $0.value) })
        }), id: "followers")
  }

  private func place(of channel: CampaignCurves.Followers) -> String {
    place(network: channel.network, channel: channel.channel)
  }
}
