import Evaluation
import Planning
package import Reports

/// All campaigns on one page.
extension PageWriter {
  package func overview(_ report: ReviewOverview) -> String {
    let campaigns = report.campaigns.enumerated().map { place, campaign in
      standing(campaign, id: "campaign-\(place + 1)")
    }
    return page(
      kind: reviewWords, title: say(de: "Alle Kampagnen", en: "All campaigns"),
      facts: [say(de: "Stand ", en: "as of ") + date(report.asOf)], asOf: report.asOf,
      (campaigns.isEmpty ? [paragraph(noCampaigns)] : campaigns)
        + [quarter(report)].compactMap(\.self))
  }

  private func quarter(_ report: ReviewOverview) -> HTMLNode? {
    guard hasContent(report.quarter), !report.campaigns.isEmpty else { return nil }
    let title = quarterTitle(report.quarter)
    return section(
      title,
      [
        table(quarterTable(report.quarter, report.currency), caption: title, isTitled: true),
        paragraph(quarterSentence(report.quarter, report.currency)),
        paragraph(quarterNote, .quiet),
      ])
  }

  private func standing(_ campaign: CampaignStanding, id: String) -> HTMLNode {
    let facts = [
      say(campaign.campaign.objective.name), span(campaign.campaign.from, campaign.campaign.to),
      campaign.campaign.owner.map { say(de: "zuständig ", en: "owner ") + $0 },
      say(
        de: "\(posts(campaign.counts.published)) veröffentlicht",
        en: "\(posts(campaign.counts.published)) published"),
    ].compactMap(\.self).joined(separator: " · ")
    let name = HTMLNode(
      .h2, [:], [person(campaign.campaign.name), " ", badge(campaign.campaign.state)])
    let goals =
      campaign.goals.isEmpty
      ? HTMLNode(.p, [:], [badge(say(GoalStatus.noGoal.name), Accent(GoalStatus.noGoal.paint))])
      : bars(of: campaign.goals, id: id)
    return HTMLNode(
      .section, [.class: "goal"],
      [name, HTMLNode(.p, [.class: "quiet"], [person(facts)]), goals])
  }
}
